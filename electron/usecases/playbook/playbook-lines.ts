import { isSameEntry } from '../../../shared/action/playbook/same-entry.ts';
import type { EntryOrigin, PlaybookLine } from '../../../shared/contract/playbook.ts';
import { ASPECTS } from '../../../shared/model/aspect.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { builtInPlaybook } from './built-in-playbook.ts';

/** An entry of the playbook as a workspace holds it. */
export type EntryRecord = StoredRecord<'playbook-entry'>;

/** An entry as a list shows it. */
export function playbookLine({ id, body }: EntryRecord, types: Guideline['types']): PlaybookLine {
  const { title, aspect, when } = body;
  return { id, title, aspect, when, types: typeNames(body, types), origin: originOf({ id, body }) };
}

/** What the types of an entry are called; a type that the guideline does not have is told by its code. */
export function typeNames({ types: codes }: EntryRecord['body'], types: Guideline['types']): string[] {
  return codes.map((code) => types.find((type) => type.code === code)?.name ?? code);
}

/** Whether an entry is the program's own, and still as it came. */
export function originOf({ id, body }: Pick<EntryRecord, 'id' | 'body'>): EntryOrigin {
  const builtIn = builtInPlaybook().find((one) => one.id === id);
  if (builtIn === undefined) return 'own';
  return isSameEntry(builtIn.entry, body) ? 'built-in' : 'changed';
}

/** By aspect, general entries first, then by type as the guideline has them; equal ones by id. */
export function inShelfOrder(entries: readonly EntryRecord[], types: Guideline['types']): EntryRecord[] {
  const order = types.map(({ code }) => code);
  const place = ({ body }: EntryRecord) => {
    const [first] = body.types;
    const at = first === undefined ? -1 : order.indexOf(first);
    return first !== undefined && at === -1 ? order.length : at;
  };
  const aspect = ({ body }: EntryRecord) => ASPECTS.indexOf(body.aspect);
  return entries.toSorted((a, b) => aspect(a) - aspect(b) || place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
