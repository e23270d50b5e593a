import type {
  PlaceChoice,
  ProposalSource,
  Proposals,
} from '../../../shared/contract/rectification/register.ts';
import { publish } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { proposalsOf } from './proposals-of.ts';
import { registeredCompounds } from './registered-compounds.ts';

/** So many proposals are shown; all are registered. */
const SHOWN = 200;

/** What would be registered: how many items of how many compounds, and the first of them. Nothing is written. */
export function proposeItems(
  workspace: Workspace,
  query: { readonly source: ProposalSource; readonly place: PlaceChoice },
): Result<Proposals> {
  const { store } = workspace;
  const proposed = proposalsOf(workspace, query);
  if (!proposed.ok) return proposed;
  const fresh = proposed.value.filter(({ standing }) => standing === null);
  const compounds = registeredCompounds(store);
  const { rounding } = currentGuideline(store).guideline;
  return ok({
    items: fresh.length,
    compounds: new Set(fresh.map(({ compound }) => compound)).size,
    standing: proposed.value.length - fresh.length,
    lines: proposed.value.slice(0, SHOWN).map(({ id, compound, problem, origin, standing }) => ({
      id,
      code: compound,
      compound: compounds.get(compound)?.name ?? compound,
      problem,
      recoverable: origin.kind === 'shortfall' ? publish(Rational.of(origin.recoverable), rounding) : null,
      standing,
    })),
  });
}
