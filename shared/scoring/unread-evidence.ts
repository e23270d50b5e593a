import type { Guideline } from '../model/guideline.ts';
import { leavesOf } from '../model/guideline.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ObjectEvidence } from '../rules/evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/**
 * What imported evidence says that a guideline has no place for: a question, option, indicator, problem
 * or metric it does not name. Such evidence is kept and does not count, which must be said when another
 * guideline takes the place of the one it was imported under.
 */
export function unreadEvidence(guideline: Guideline, evidence: PhaseEvidence): Problem[] {
  const known = namesRead(guideline);
  const counts = new Map<string, number>();
  for (const object of [...evidence.compounds.values(), ...evidence.committees.values()]) {
    for (const { name, count } of namesIn(object)) {
      if (!known.has(name)) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return [...counts].map(([name, count]) => problem('guideline-leaves-evidence-unread', { name, count }));
}

interface Named {
  /** `q1`, `q1 › 满意`, `2.1`, `4.2 › 楼道堆物`, `vacancy`. */
  readonly name: string;
  /** How many answers, marks, findings or values. */
  readonly count: number;
}

function namesIn({ answers, marks, findings, metrics }: ObjectEvidence): Named[] {
  return [
    ...[...answers].flatMap(([question, tallies]) =>
      tallies.flatMap(({ chosen, count }) =>
        chosen.map((label) => ({ name: `${question} › ${label}`, count })),
      ),
    ),
    ...[...marks].map(([indicator, given]) => ({ name: indicator, count: given.length })),
    ...[...findings].flatMap(([indicator, found]) =>
      found
        .filter(({ count }) => count > 0)
        .map(({ problem }) => ({ name: `${indicator} › ${problem}`, count: 1 })),
    ),
    ...[...metrics.keys()].map((metric) => ({ name: metric, count: 1 })),
  ];
}

function namesRead({ questions, metrics, indicators }: Guideline): ReadonlySet<string> {
  return new Set([
    ...questions.flatMap(({ id, options }) => options.map(({ label }) => `${id} › ${label}`)),
    ...metrics.map(({ id }) => id),
    ...leavesOf(indicators).flatMap(({ id, measure }) => {
      if (measure.kind === 'mark') return [id];
      return measure.kind === 'findings' ? Object.keys(measure.items).map((item) => `${id} › ${item}`) : [];
    }),
  ]);
}
