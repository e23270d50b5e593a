import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Rational } from '../../../shared/exact/rational.ts';
import { adviseFlatScales } from '../../../shared/guideline/advice/flat-scales.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { measureRule } from '../../../shared/rules/measures/registry.ts';
import { questionBook } from '../../../shared/rules/question.ts';
import { scorePhase } from '../../../shared/scoring/score-phase.ts';
import { type LeafTrace, leafTraces } from '../../../shared/scoring/trace.ts';
import type { Draw } from './draw.ts';
import { drawRegister, drawRound } from './generate-evidence.ts';
import { drawGuideline } from './generate-guideline.ts';

/** Every leaf that was measured on a few compounds, with the type it was measured for. */
function measuredLeaves(draw: Draw, guideline: Guideline): { type: string; trace: LeafTrace }[] {
  const round = drawRound(draw, guideline, drawRegister(draw), 'some');
  return scorePhase({ guideline, phase: 'end', ...round }).flatMap(({ compound, indicators }) =>
    leafTraces(indicators)
      .filter(({ measured }) => measured.v !== null)
      .map((trace) => ({ type: compound.type, trace })),
  );
}

it('no evidence takes a measure out of its range', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const guideline = drawGuideline(draw);
      const book = questionBook(guideline.questions);
      const outside = measuredLeaves(draw, guideline).filter(({ trace: { leaf, measured } }) => {
        const range = measureRule(leaf.measure).range(leaf.measure, book);
        const v = measured.v ?? Rational.ZERO;
        return range !== null && !v.within(range[0], range[1]).equals(v);
      });
      expect(outside).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('what is said to give all points always, or nothing always, does', () => {
  let said = 0;
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const guideline = drawGuideline(draw);
      const flat = new Map(adviseFlatScales(guideline).map(({ code, place }) => [place.path, code]));
      for (const { type, trace } of measuredLeaves(draw, guideline)) {
        const { id, overrides } = trace.leaf;
        const own = overrides[type] === undefined ? 'scale' : `overrides › ${type}`;
        const code = [...flat].find(([path]) => path?.endsWith(`${id} ${id} › ${own}`))?.[1];
        if (code === undefined) continue;
        said++;
        expect(trace.fraction?.toNumber()).toBe(code.endsWith('-full') ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
  expect(said).toBeGreaterThan(20);
});
