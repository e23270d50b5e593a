import type { Batch } from '../../../shared/contract/records.ts';
import type { PlaybookEntry } from '../../../shared/model/records/playbook-entry.ts';
import { ABOUT_DISTRICT } from '../../../shared/model/records/record.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship, UseCaseContext } from '../context.ts';
import { builtInPlaybook } from './built-in-playbook.ts';
import { standingEntry } from './describe-entry.ts';

/** Writes a new entry, or what one says from now on; gives its id. Refused where the entry to change is gone. */
export function saveEntry(
  workspace: Workspace,
  { id: known, entry }: { readonly id: string | null; readonly entry: PlaybookEntry },
  context: Authorship & Pick<UseCaseContext, 'newId'>,
): Result<Batch & { readonly id: string }> {
  if (known !== null) {
    const standing = standingEntry(workspace, known);
    if (!standing.ok) return standing;
  }
  const id = known ?? context.newId();
  return ok({ id, ...write(workspace, { id, body: entry, note: entry.title }, context) });
}

/** Takes an entry out of the playbook; its versions are kept. */
export function removeEntry(
  workspace: Workspace,
  { id }: { readonly id: string },
  authorship: Authorship,
): Result<Batch> {
  const standing = standingEntry(workspace, id);
  if (!standing.ok) return standing;
  return ok(write(workspace, { id, body: null, note: `移除：${standing.value.body.title}` }, authorship));
}

/** Sets an entry back to what it said when it came with the program; refused for one that did not. */
export function restoreEntry(
  workspace: Workspace,
  { id }: { readonly id: string },
  authorship: Authorship,
): Result<Batch> {
  const standing = standingEntry(workspace, id);
  if (!standing.ok) return standing;
  const { title } = standing.value.body;
  const builtIn = builtInPlaybook().find((one) => one.id === id);
  if (builtIn === undefined) return refused(problem('playbook-not-built-in', { title }));
  return ok(write(workspace, { id, body: builtIn.entry, note: `恢复自带文本：${title}` }, authorship));
}

interface EntryChange {
  readonly id: string;
  readonly body: PlaybookEntry | null;
  /** What the journal says of it. */
  readonly note: string;
}

function write({ store }: Workspace, { id, body, note }: EntryChange, { author, now }: Authorship): Batch {
  const change = { kind: 'playbook-entry', id, about: ABOUT_DISTRICT, body } as const;
  return { batch: writeRecords(store, [change], { author, now: now(), note }) };
}
