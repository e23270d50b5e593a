import type { Guideline } from '../model/guideline.ts';
import { leavesOf } from '../model/guideline.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ObjectEvidence } from '../rules/evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/**
 * What imported evidence says that a guideline has no place for: a question, option, indicator, problem
 * or metric it does not name. Such evidence is kept and does not count, which must be said when another
 * guideline takes the place of the one it was imported under. What most is said of comes first, the rest of a
 * long list is only counted.
 */
export function unreadEvidence(guideline: Guideline, phases: readonly PhaseEvidence[]): Problem[] {
  const known = namesRead(guideline);
  const counts = new Map<string, number>();
  const objects = phases.flatMap(({ compounds, committees }) => [
    ...compounds.values(),
    ...committees.values(),
  ]);
  for (const object of objects) {
    for (const { name, count } of unreadIn(object, known)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const unread = [...counts].sort(([, a], [, b]) => b - a);
  const rest = unread.slice(MOST_NAMED);
  return [
    ...unread
      .slice(0, MOST_NAMED)
      .map(([name, count]) => problem('guideline-leaves-evidence-unread', { name, count })),
    ...(rest.length > 0 ? [problem('guideline-leaves-more-unread', { names: rest.length })] : []),
  ];
}

/** More than a person reads. */
const MOST_NAMED = 20;

interface Named {
  /** `q1 › 满意`, `2.1`, `4.2 › 楼道堆物`, `vacancy`. */
  readonly name: string;
  /** How many answers, marks, findings or values. */
  readonly count: number;
}

function unreadIn({ answers, marks, findings, metrics }: ObjectEvidence, known: NamesRead): Named[] {
  return [
    ...[...answers].flatMap(([question, tallies]) =>
      tallies.flatMap(({ chosen, count }) =>
        chosen
          .filter((label) => known.options.get(question)?.has(label) !== true)
          .map((label) => ({ name: `${question} › ${label}`, count })),
      ),
    ),
    ...[...marks]
      .filter(([indicator]) => !known.marked.has(indicator))
      .map(([indicator, given]) => ({ name: indicator, count: given.length })),
    ...[...findings].flatMap(([indicator, found]) =>
      found
        .filter(({ problem, count }) => count > 0 && known.problems.get(indicator)?.has(problem) !== true)
        .map(({ problem }) => ({ name: `${indicator} › ${problem}`, count: 1 })),
    ),
    ...[...metrics.keys()].filter((metric) => !known.metrics.has(metric)).map((name) => ({ name, count: 1 })),
  ];
}

/** Everything a guideline has a place for. */
interface NamesRead {
  /** By question. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  /** The leaves that experts mark. */
  readonly marked: ReadonlySet<string>;
  /** By leaf. */
  readonly problems: ReadonlyMap<string, ReadonlySet<string>>;
  readonly metrics: ReadonlySet<string>;
}

function namesRead({ questions, metrics, indicators }: Guideline): NamesRead {
  const leaves = leavesOf(indicators);
  return {
    options: new Map(questions.map(({ id, options }) => [id, new Set(options.map(({ label }) => label))])),
    marked: new Set(leaves.flatMap(({ id, measure }) => (measure.kind === 'mark' ? [id] : []))),
    problems: new Map(
      leaves.flatMap(({ id, measure }) =>
        measure.kind === 'findings' ? [[id, new Set(Object.keys(measure.items))] as const] : [],
      ),
    ),
    metrics: new Set(metrics.map(({ id }) => id)),
  };
}
