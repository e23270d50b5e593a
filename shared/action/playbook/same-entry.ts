import { type PlaybookEntry, playbookEntrySchema } from '../../model/records/playbook-entry.ts';

/** Whether two entries say the same, letter by letter; the order of their fields does not matter. */
export function isSameEntry(a: PlaybookEntry, b: PlaybookEntry): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

function inOneOrder(entry: PlaybookEntry): string {
  return JSON.stringify(playbookEntrySchema.parse(entry));
}
