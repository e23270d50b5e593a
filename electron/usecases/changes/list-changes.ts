import type {
  Certainties,
  ChangeOverview,
  ChangeRow,
  ScoreCertaintyView,
} from '../../../shared/contract/changes.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import { certaintyCounts } from './change-certainties.ts';
import { changeOverview } from './change-overview.ts';
import { rememberedChanges } from './remembered-changes.ts';

/** A compound's change, and how far it can be relied on. */
export type JudgedChange = ChangeRow & ScoreCertaintyView;

/** What became of every compound, each change judged. */
export interface ChangeList extends Omit<ChangeOverview, 'rows' | 'counts'> {
  readonly counts: ChangeOverview['counts'] & NonNullable<Certainties['counts']>;
  readonly rows: readonly JudgedChange[];
}

/** The overview of changes with how far each can be relied on, all at once; null before both phases are scored. */
export function listChanges(workspace: Workspace): Result<ChangeList | null> {
  const overview = changeOverview(workspace);
  const changes = rememberedChanges(workspace.store);
  if (!overview.ok) return overview;
  if (overview.value === null || changes === null) return ok(null);
  const compounds = new Map(changes.after.scores.compounds.map((compound) => [compound.code, compound]));
  const rows = overview.value.rows.flatMap((row): JudgedChange[] => {
    const compound = compounds.get(row.code);
    return compound === undefined ? [] : [{ ...row, ...changes.certaintyOf(compound) }];
  });
  return ok({ ...overview.value, counts: { ...overview.value.counts, ...certaintyCounts(changes) }, rows });
}
