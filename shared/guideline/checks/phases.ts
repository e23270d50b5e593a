import { appliesIn, appliesTo } from '../../model/applies-to.ts';
import { type Guideline, leavesOf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** The year must be able to come to a score for every type. */
export function checkPhases(guideline: Guideline): Problem[] {
  const weighing = PHASES.filter((phase) => guideline.phases[phase].weight > 0);
  if (weighing.length === 0) return [problem('guideline-no-weight', {}, { path: 'phases' })];
  return weighing.flatMap((phase) => typesWithoutLeaf(guideline, phase));
}

function typesWithoutLeaf(guideline: Guideline, phase: Phase): Problem[] {
  const leaves = leavesOf(guideline.indicators).filter((leaf) => appliesIn(leaf, phase));
  const { zh, en } = PHASE_NAMES[phase];
  return guideline.types
    .filter(({ code }) => !leaves.some((leaf) => appliesTo(leaf, code)))
    .map(({ code, name }) => {
      const facts = { type: name, phase: zh, phaseInEnglish: en };
      return problem('guideline-type-without-leaf', facts, { path: `types › ${code}` });
    });
}
