import { drawNeeds } from '../../../shared/action/lists/draw-needs.ts';
import type { DrawnNeeds } from '../../../shared/action/lists/need-candidate.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { evidenceAbout } from '../evidence-about.ts';
import type { ListScope } from './list-scope.ts';

/** Some compounds of a type or of a committee, or all of them. */
type Heard = Pick<ListScope, 'about' | 'compounds'> & { readonly isPart?: true };

/** What the evidence of a phase says that a type or a committee needs; of a whole committee its own evidence, too. */
export function drawNeedsOf(
  db: ReadStore,
  phase: Phase,
  { about, compounds, isPart }: Heard,
  guideline: Guideline = currentGuideline(db).guideline,
): DrawnNeeds {
  const evidence = evidenceAbout(db, phase, compounds);
  const own = about.level === 'committee' && !isPart ? evidence.committees.get(about.key) : undefined;
  const ofCompounds = compounds.flatMap(({ code }) => evidence.compounds.get(code) ?? []);
  return drawNeeds(guideline, phase, {
    evidence: own === undefined ? ofCompounds : [...ofCompounds, own],
  });
}
