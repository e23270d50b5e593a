import type { Guideline } from '../../../shared/model/guideline.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { type Adoption, adoptPlaybook } from './adopt-playbook.ts';
import { findEntries, readPlaybook } from './list-playbook.ts';
import type { EntryRecord } from './playbook-lines.ts';
import { type PlaybookWords, readPlaybookWords } from './read-playbook-words.ts';

/** What was found in a playbook. */
export interface PlaybookAnswer {
  readonly entries: readonly EntryRecord[];
  /** The guideline's, by which entries name theirs. */
  readonly types: Guideline['types'];
  /** What taking entries over came to; null where it was not asked for. */
  readonly adopted: Adoption | null;
}

/**
 * Finds entries by what a person typed, after taking over what is missing where that is asked for; nothing is taken over
 * for words that are refused.
 */
export function askPlaybook(
  workspace: Workspace,
  { adopt, ...words }: PlaybookWords & { readonly adopt: boolean },
  context: Authorship,
): Result<PlaybookAnswer> {
  const before = readPlaybook(workspace);
  const wish = readPlaybookWords(words, before.guideline);
  if (!wish.ok) return wish;
  const known = findEntries(before, wish.value);
  if (!known.ok) return known;
  const { types } = before.guideline;
  if (!adopt) return ok({ entries: known.value, types, adopted: null });
  const adopted = adoptPlaybook(workspace, context);
  if (!adopted.ok) return adopted;
  const entries = findEntries(readPlaybook(workspace), wish.value);
  return entries.ok ? ok({ entries: entries.value, types, adopted: adopted.value }) : entries;
}
