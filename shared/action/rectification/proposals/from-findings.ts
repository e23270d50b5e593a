import type { Finding } from '../../../model/evidence.ts';
import type { Phase } from '../../../model/phase.ts';
import type { Proposal } from './proposal.ts';

/** What inspections found in compounds, one proposal for each problem; what was found in a whole committee is left out. */
export function proposeFromFindings(
  { year, phase }: { readonly year: number; readonly phase: Phase },
  findings: readonly Finding[],
): Proposal[] {
  const found = findings.filter(({ object, count }) => object.level === 'compound' && count > 0);
  const alike = Map.groupBy(found, ({ object, indicator, problem }) =>
    JSON.stringify([object.id, indicator, problem]),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { object, indicator: leaf, problem } = first;
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return [
      {
        id: `finding:${year}:${phase}:${object.id}:${leaf}:${problem}`,
        compound: object.id,
        problem: `${problem}（检查发现${count}处）`,
        origin: { kind: 'finding', year, phase, leaf, problem, count },
      },
    ];
  });
}
