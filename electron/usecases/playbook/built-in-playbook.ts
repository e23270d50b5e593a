import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltInEntry, playbookFileSchema } from '../../../shared/model/records/playbook-entry.ts';
import { PLAYBOOK_FOLDER } from '../built-in-folder.ts';

let known: readonly BuiltInEntry[] | null = null;

/** The entries that come with the program, read once; in the order of their files. */
export function builtInPlaybook(): readonly BuiltInEntry[] {
  known ??= readdirSync(PLAYBOOK_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => entriesIn(readFileSync(join(PLAYBOOK_FOLDER, name), 'utf8')));
  return known;
}

function entriesIn(json: string): BuiltInEntry[] {
  const { aspect, entries } = playbookFileSchema.parse(JSON.parse(json));
  return entries.map(({ id, ...entry }) => ({ id, entry: { ...entry, aspect } }));
}
