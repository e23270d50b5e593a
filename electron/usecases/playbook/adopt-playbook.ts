import type { Guideline } from '../../../shared/model/guideline.ts';
import type { BuiltInEntry } from '../../../shared/model/records/playbook-entry.ts';
import { ABOUT_DISTRICT, type RecordChange } from '../../../shared/model/records/record.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecords, writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { builtInPlaybook } from './built-in-playbook.ts';

/** What the journal says of it. */
export const ADOPTED = '取用自带攻略';

/** What taking entries over came to. */
export interface Adoption {
  /** By which it can be taken back; null where nothing was missing. */
  readonly batch: number | null;
  readonly added: number;
}

/** Writes the entries that come with the program and are not in the workspace; none that is there is touched. */
export function adoptPlaybook({ store }: Workspace, { author, now }: Authorship): Result<Adoption> {
  const changes = missingEntries(
    currentGuideline(store).guideline,
    currentRecords(store, 'playbook-entry'),
  ).map(asChange);
  if (changes.length === 0) return ok({ batch: null, added: 0 });
  const batch = writeRecords(store, changes, { author, now: now(), note: ADOPTED });
  return ok({ batch, added: changes.length });
}

/** The entries that come with the program, fit a guideline and are not among those of the workspace. */
export function missingEntries(
  guideline: Pick<Guideline, 'types'>,
  playbook: readonly { readonly id: string }[],
): BuiltInEntry[] {
  const there = new Set(playbook.map(({ id }) => id));
  return entriesFor(guideline).filter(({ id }) => !there.has(id));
}

/** What a new workspace's playbook begins with. */
export function firstPlaybook(guideline: Pick<Guideline, 'types'>): RecordChange[] {
  return entriesFor(guideline).map(asChange);
}

/** General entries, and those for a type that the guideline has. */
function entriesFor({ types }: Pick<Guideline, 'types'>): BuiltInEntry[] {
  const codes = new Set(types.map(({ code }) => code));
  return builtInPlaybook().filter(
    ({ entry }) => entry.types.length === 0 || entry.types.some((code) => codes.has(code)),
  );
}

function asChange({ id, entry }: BuiltInEntry): RecordChange {
  return { kind: 'playbook-entry', id, about: ABOUT_DISTRICT, body: entry };
}
