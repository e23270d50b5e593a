import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGuideline } from '../../../shared/guideline/check-guideline.ts';
import type { Scores } from '../../../shared/model/scores.ts';
import { programPhase, programYear } from '../../cases/program.ts';
import { differing } from './differing.ts';
import { drawOne } from './draw.ts';
import { drawRegister, drawRound } from './generate-evidence.ts';
import { drawGuideline } from './generate-guideline.ts';
import { oraclePhase, oracleYear } from './oracle.ts';

type Result = Omit<Scores, 'evidence'>;

/** The order of compounds and groups is not part of the contract; which there are is. */
function byName({ compounds, groups, ...header }: Result) {
  return {
    format: header.format,
    guideline: header.guideline,
    phase: header.phase,
    compounds: Object.fromEntries(compounds.map((compound) => [compound.code, compound])),
    groups: Object.fromEntries(groups.map((group) => [`${group.level} ${group.key}`, group])),
  };
}

describe('the program and the oracle say the same', () => {
  it('of one phase', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const guideline = drawGuideline(draw);
        const phase = drawOne(draw, ['mid', 'end'] as const);
        const round = drawRound(draw, guideline, drawRegister(draw), 'some');
        const [expected, found] = [
          oraclePhase(guideline, phase, round),
          programPhase(guideline, phase, round),
        ];
        expect(differing(byName(expected), byName(found))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of the year, also when the register changes between the phases', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const guideline = drawGuideline(draw);
        const rounds = {
          mid: drawRound(draw, guideline, drawRegister(draw), 'some'),
          end: drawRound(draw, guideline, drawRegister(draw), 'some'),
        };
        const [expected, found] = [oracleYear(guideline, rounds), programYear(guideline, rounds)];
        expect(differing(byName(expected), byName(found))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('on guidelines that would not be refused', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        expect(checkGuideline(drawGuideline(draw))).toEqual([]);
      }),
    );
  });
});
