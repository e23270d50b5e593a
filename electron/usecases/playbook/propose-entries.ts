import { FIT_REASONS, fittingEntries } from '../../../shared/action/playbook/fitting-entries.ts';
import type { PlaybookProposal } from '../../../shared/contract/playbook.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { playbookLine } from './playbook-lines.ts';

/** The entries that fit a leaf that a compound of a type fell short of, the best first; without a type, general ones. */
export function proposeEntries(
  { store }: Workspace,
  { indicator, type }: { readonly indicator: string; readonly type: string | null },
): Result<PlaybookProposal[]> {
  const { guideline } = currentGuideline(store);
  const leaf = leavesOf(guideline.indicators).find(({ id }) => id === indicator);
  if (leaf === undefined) return refused(problem('playbook-no-such-indicator', { given: indicator }));
  const playbook = currentRecords(store, 'playbook-entry');
  const records = new Map(playbook.map((record) => [record.id, record]));
  return ok(
    fittingEntries({ leaf, type }, guideline, playbook).flatMap(({ id, reason }) => {
      const record = records.get(id);
      return record === undefined
        ? []
        : [{ ...playbookLine(record, guideline.types), reason: FIT_REASONS[reason] }];
    }),
  );
}
