import type { Certainties } from '../../../shared/contract/changes.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedChanges, type StandingChanges } from './remembered-changes.ts';

/** So many compounds at a time that whoever asks for something else in between need not wait. */
const AT_A_TIME = 64;

/**
 * How far the changes of some compounds can be relied on, from one place of the run on; null before both phases are scored. Each is
 * found out once.
 */
export function changeCertainties(
  { store }: Workspace,
  { from }: { readonly from: number },
): Result<Certainties | null> {
  const changes = rememberedChanges(store);
  if (changes === null) return ok(null);
  const compounds = changes.after.scores.compounds.filter(({ code }) => changes.earlier.has(code));
  const some = compounds.slice(from, from + AT_A_TIME);
  const rows = some.map((compound) => ({ code: compound.code, ...changes.certaintyOf(compound) }));
  const next = from + AT_A_TIME < compounds.length ? from + AT_A_TIME : null;
  return ok({ rows, next, counts: next === null ? certaintyCounts(changes) : null });
}

/** Of all compounds with a score in both phases, how far their changes can be relied on. */
export function certaintyCounts({
  after,
  earlier,
  certaintyOf,
}: StandingChanges): NonNullable<Certainties['counts']> {
  const found = after.scores.compounds
    .filter(({ code }) => earlier.has(code))
    .map((compound) => certaintyOf(compound).certainty);
  const count = (certainty: (typeof found)[number]) => found.filter((one) => one === certainty).length;
  return { real: count('real'), noise: count('noise'), unknown: count('unknown') };
}
