import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guideline, type Indicator, isBranch } from '../../../shared/model/guideline.ts';
import type { Scores } from '../../../shared/model/scores.ts';
import type { ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { programPhase, type Round } from '../../cases/program.ts';
import { type Draw, drawOne, drawWhole } from './draw.ts';
import { drawRegister, drawRound } from './generate-evidence.ts';
import { drawGuideline } from './generate-guideline.ts';

const RUNS = { numRuns: 100 };

describe('a score', () => {
  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { guideline, scores } = drawScores(draw);
        const highest = guideline.maximum ?? 100 + (guideline.bonusCap ?? Number.POSITIVE_INFINITY);
        const scored = scores.compounds.filter(({ status }) => status !== 'withheld');
        const fractions = scores.compounds.flatMap(({ leaves, branches, coverage }) => [
          coverage,
          ...[...leaves, ...branches].map(({ f }) => f ?? 0),
        ]);
        expect(fractions.filter(isOutside(1))).toEqual([]);
        expect(scored.map(({ base }) => base).filter(isOutside(100))).toEqual([]);
        // Rounding once may lift a score of 102.5 to 103.
        const rounded = highest + 0.5 * 10 ** -guideline.rounding.digits;
        expect(scored.map(({ score }) => score).filter(isOutside(rounded))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of compounds, experts or rows', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { guideline, round, scores } = drawScores(draw);
        const turn = <Item>(list: readonly Item[]) => turned(list, drawWhole(draw, 0, 6));
        const { compounds, evidence } = round;
        const other = {
          compounds: turn(compounds),
          evidence: {
            compounds: new Map(
              turn([...evidence.compounds].map(([code, rows]) => [code, turnedRows(rows, turn)])),
            ),
            committees: new Map(
              turn([...evidence.committees].map(([key, rows]) => [key, turnedRows(rows, turn)])),
            ),
          },
        };
        expect(programPhase(guideline, 'end', other)).toEqual(scores);
      }),
      RUNS,
    );
  });

  it('does not change when all points are multiplied by a constant, unless points are what is deducted from', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const drawn = drawGuideline(draw);
        const guideline = { ...drawn, indicators: drawn.indicators.map(withoutDeduct) };
        const factor = drawOne(draw, [0.1, 0.5, 2, 3, 7.5]);
        const multiplied = {
          ...guideline,
          indicators: guideline.indicators.map((node) => withPointsTimes(node, factor)),
        };
        const round = drawRound(draw, guideline, drawRegister(draw), 'some');
        const [before, after] = [guideline, multiplied].map((one) => programPhase(one, 'end', round));
        expect(after?.compounds.map(decided)).toEqual(before?.compounds.map(decided));
        expect(after?.groups).toEqual(before?.groups);
      }),
      RUNS,
    );
  });

  it('is the same under both treatments of missing evidence when nothing is missing', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const guideline = drawGuideline(draw);
        const round = drawRound(draw, guideline, drawRegister(draw), 'all');
        const [excluding, counting] = (['exclude', 'zero'] as const).map((treat) =>
          programPhase({ ...guideline, missing: { treat, minimumCoverage: 0.8 } }, 'end', round),
        );
        expect(excluding?.compounds.map(({ status }) => status)).toEqual(
          round.compounds.map(() => 'complete'),
        );
        expect(counting).toEqual(excluding);
      }),
      RUNS,
    );
  });
});

function drawScores(draw: Draw): { guideline: Guideline; round: Round; scores: Scores } {
  const guideline = drawGuideline(draw);
  const round = drawRound(draw, guideline, drawRegister(draw), 'some');
  return { guideline, round, scores: programPhase(guideline, 'end', round) };
}

function isOutside(highest: number): (value: number | null) => boolean {
  return (value) => value === null || value < 0 || value > highest;
}

/** The list back to front, begun somewhere else. */
function turned<Item>(list: readonly Item[], by: number): Item[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)].reverse();
}

type Turn = <Item>(list: readonly Item[]) => Item[];

function turnedRows(rows: ObjectEvidence, turn: Turn): ObjectEvidence {
  const each = <Item>(map: ReadonlyMap<string, readonly Item[]>) =>
    new Map(turn([...map].map(([key, items]) => [key, turn(items)])));
  return {
    answers: each(rows.answers),
    marks: each(rows.marks),
    checks: each(rows.checks),
    findings: each(rows.findings),
    topics: new Map(turn([...rows.topics])),
    metrics: new Map(turn([...rows.metrics])),
  };
}

const FALLING = { kind: 'linear', zero: 100, full: 0 } as const;

function withoutDeduct(node: Indicator): Indicator {
  if (isBranch(node)) return { ...node, children: node.children.map(withoutDeduct) };
  const replaced = <Scale extends { kind: string }>(scale: Scale) =>
    scale.kind === 'deduct' ? FALLING : scale;
  return {
    ...node,
    scale: replaced(node.scale),
    overrides: mapRecord(node.overrides, ({ scale, ...rest }) =>
      scale === undefined ? rest : { ...rest, scale: replaced(scale) },
    ),
  };
}

function withPointsTimes(node: Indicator, factor: number): Indicator {
  const points = node.points * factor;
  if (isBranch(node))
    return { ...node, points, children: node.children.map((child) => withPointsTimes(child, factor)) };
  return {
    ...node,
    points,
    scale: scaleTimes(node.scale, factor),
    overrides: mapRecord(node.overrides, (override) => ({
      ...(override.points === undefined ? {} : { points: override.points * factor }),
      ...(override.scale === undefined ? {} : { scale: scaleTimes(override.scale, factor) }),
    })),
  };
}

type Scale = Extract<Indicator, { scale: unknown }>['scale'];

function scaleTimes(scale: Scale, factor: number): Scale {
  if (scale.kind !== 'steps') return scale;
  return {
    ...scale,
    steps: scale.steps.map(({ from, points }) => ({ from, points: points * factor })),
    otherwise: scale.otherwise * factor,
  };
}

function mapRecord<From, To>(
  record: Readonly<Record<string, From>>,
  to: (from: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

function decided({ code, status, score, grade, ranks, vetoes, leaves }: Scores['compounds'][number]) {
  return {
    code,
    status,
    score,
    grade,
    ranks,
    vetoes,
    measured: leaves.map(({ id, v, n }) => ({ id, v, n })),
  };
}
