import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { programPhase } from '../../cases/program.ts';
import { type Draw, drawList, drawNumber, drawOne, drawWhole } from './draw.ts';

const VALUES = { best: 100, good: 66.6, fair: 33.3, poor: 0, unknown: null };
const VALID = ['poor', 'fair', 'good', 'best'] as const;
const ATTITUDES = ['negative', 'neutral', 'positive'] as const;
const MARKS = ['mean', 'median', 'trimmed'] as const;

/** What people said, one by one: positions on their ladder, or a mark. */
interface Said {
  readonly answers: readonly number[];
  readonly marks: readonly number[];
  readonly attitudes: readonly number[];
}

describe('raising one answer, mark or attitude', () => {
  it('never lowers an indicator that rises, nor the score', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const guideline = risingGuideline(draw);
        const said = {
          answers: drawList(draw, 1, 9, () => drawWhole(draw, 0, 3)),
          marks: drawList(draw, 1, 7, () => drawNumber(draw, 10)),
          attitudes: drawList(draw, 1, 9, () => drawWhole(draw, 0, 2)),
        };
        const before = fractionsOf(guideline, said);
        const after = fractionsOf(guideline, raised(draw, said));
        expect(after.filter((value, index) => value < (before[index] ?? 0) - 1e-12)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function risingGuideline(draw: Draw): Guideline {
  const counted = drawOne(draw, [['best'], ['best', 'good'], ['best', 'good', 'fair']]);
  const questionnaire = { method: 'questionnaire', ...risingScale(draw, 0, 100) };
  const indicators = [
    { id: 'mean', points: 20, measure: { kind: 'scale_mean', questions: ['q'] }, ...questionnaire },
    { id: 'share', points: 20, measure: { kind: 'share', questions: ['q'], counted }, ...questionnaire },
    ...MARKS.map((combine) => ({
      id: combine,
      points: 12,
      method: 'site_visit',
      measure: { kind: 'mark', max: 10, combine },
      ...risingScale(draw, 0, 10),
    })),
    ...(['mean', 'positive'] as const).map((as) => ({
      id: `topic ${as}`,
      points: 12,
      method: 'interview',
      measure: { kind: 'interview', topics: ['t'], as },
      ...(as === 'mean' ? risingScale(draw, -1, 1) : risingScale(draw, 0, 100)),
    })),
  ];
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'rising',
    title: 'rising',
    version: '1',
    types: [{ code: 'type', name: 'type' }],
    phases: { mid: { weight: 0 }, end: { weight: 1 } },
    grades: [{ name: 'grade', from: 0 }],
    questions: [
      { id: 'q', text: 'q', options: Object.entries(VALUES).map(([label, value]) => ({ label, value })) },
    ],
    indicators: indicators.map((leaf) => ({ name: leaf.id, ...leaf })),
  });
}

/** A linear scale that rises, or steps whose points rise with them (in tenths of 10 points). */
function risingScale(draw: Draw, low: number, high: number) {
  const at = (tenth: number) => low + ((high - low) * tenth) / 10;
  const zero = drawWhole(draw, 0, 9);
  if (drawOne(draw, ['linear', 'steps']) === 'linear') {
    return { scale: { kind: 'linear', zero: at(zero), full: at(drawWhole(draw, zero + 1, 10)) } };
  }
  const steps = [9, 7, 5, 3].map((tenth) => ({ from: at(tenth), points: tenth }));
  return { scale: { kind: 'steps', steps, otherwise: 1 } };
}

function raised(draw: Draw, { answers, marks, attitudes }: Said): Said {
  const raise = (list: readonly number[], by: () => number, highest: number) => {
    const chosen = drawWhole(draw, 0, list.length - 1);
    return list.map((value, index) => (index === chosen ? Math.min(highest, value + by()) : value));
  };
  return {
    answers: raise(answers, () => drawWhole(draw, 1, 3), 3),
    marks: raise(marks, () => drawNumber(draw, 10), 10),
    attitudes: raise(attitudes, () => drawWhole(draw, 1, 2), 2),
  };
}

/** The fraction of every leaf, and the score of a compound of which this was said. */
function fractionsOf(guideline: Guideline, said: Said): number[] {
  const compounds = [COMPOUND];
  const evidence = { compounds: new Map([['C', evidenceOf(said)]]), committees: new Map() };
  return programPhase(guideline, 'end', { compounds, evidence }).compounds.flatMap(({ leaves, raw }) => [
    ...leaves.map(({ f }) => f ?? Number.NaN),
    raw ?? Number.NaN,
  ]);
}

const COMPOUND = {
  code: 'C',
  name: 'C',
  aliases: [],
  type: 'type',
  subdistrict: 'S',
  committee: 'K',
  households: 1,
  residents: null,
  buildings: null,
  builtYear: null,
  propertyCompany: null,
  ownersCommittee: null,
};

function evidenceOf({ answers, marks, attitudes }: Said): ObjectEvidence {
  const howMany = (place: number) => attitudes.filter((attitude) => attitude === place).length;
  const [negative = 0, neutral = 0, positive = 0] = ATTITUDES.map((_, place) => howMany(place));
  return {
    ...NO_EVIDENCE,
    answers: new Map([['q', answers.map((place) => ({ chosen: [VALID[place] ?? 'unknown'], count: 1 }))]]),
    marks: new Map(
      MARKS.map((id) => [id, marks.map((mark, index) => ({ expert: `expert ${index}`, mark }))] as const),
    ),
    topics: new Map([['t', { negative, neutral, positive }]]),
  };
}
