import { Rational, sum } from '../../exact/rational.ts';
import { appliesIn, appliesTo } from '../../model/applies-to.ts';
import { type Guideline, leavesOf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import { type Problem, problem } from '../../problems/problem.ts';

const LEAST = Rational.of(80);

/** Scores compare badly when a type is measured on much less than others: 80 of the 100 points at least. */
export function adviseThinTypes(guideline: Guideline): Problem[] {
  const weighing = PHASES.filter((phase) => guideline.phases[phase].weight > 0);
  return weighing.flatMap((phase) => thinTypes(guideline, phase));
}

function thinTypes({ types, indicators }: Guideline, phase: Phase): Problem[] {
  const leaves = leavesOf(indicators).filter((leaf) => appliesIn(leaf, phase));
  return types.flatMap(({ code, name }) => {
    const applicable = leaves.filter((leaf) => appliesTo(leaf, code));
    const points = sum(applicable.map((leaf) => Rational.of(leaf.points)));
    if (points.isAtLeast(LEAST)) return [];
    const { zh, en } = PHASE_NAMES[phase];
    const facts = { type: name, phase: zh, phaseInEnglish: en, least: LEAST.toNumber() };
    return [
      problem('advice-thin-type', { ...facts, points: points.toNumber() }, { path: `types › ${code}` }),
    ];
  });
}
