import { describe, expect, test } from 'vitest';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { buildExpertAppendix } from '../../../../shared/report/appendix/build-expert-appendix.ts';
import type { ReportRecords } from '../../../../shared/report/report-input.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../../shared/rules/evidence.ts';
import type { PhaseEvidence } from '../../../../shared/scoring/phase-evidence.ts';
import { sampleInput, withCompound } from '../report-input.ts';

const LEAF: Guideline['indicators'][number] = {
  id: '9.1',
  name: '现场评分',
  points: 10,
  level: 'compound',
  method: 'site_visit',
  measure: { kind: 'mark', max: 10, combine: 'mean', trimFrom: 5 },
  scale: { kind: 'linear', zero: 0, full: 10 },
  overrides: {},
};

const QUESTION: Guideline['questions'][number] = {
  id: 'q1',
  text: '是否满意？',
  aliases: [],
  kind: 'single',
  options: [
    { label: '满意', value: 1, aliases: [] },
    { label: '不满意', value: 0, aliases: [] },
  ],
};

function appendixOf(
  objects: Readonly<Record<string, Partial<ObjectEvidence>>>,
  records: Partial<ReportRecords> = {},
) {
  const plain = sampleInput({ count: 3, guideline: { indicators: [LEAF], questions: [QUESTION] } });
  const input = withCompound(plain, 0, { households: 100 });
  const codes = input.run.scores.compounds.map(({ code }) => code);
  const evidence: PhaseEvidence = {
    compounds: new Map(
      Object.entries(objects).map(([place, own]) => [codes[Number(place)] ?? '', { ...NO_EVIDENCE, ...own }]),
    ),
    committees: new Map(),
  };
  const { sheets } = buildExpertAppendix({ ...input, records: { ...input.records, ...records } }, evidence);
  return (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function marks(...given: readonly (readonly [string, number])[]): Pick<ObjectEvidence, 'marks'> {
  return { marks: new Map([['9.1', given.map(([expert, mark]) => ({ expert, mark }))]]) };
}

describe('agreement of the experts', () => {
  const rows = appendixOf({
    0: marks(['甲', 9], ['乙', 8]),
    1: marks(['甲', 7], ['乙', 6]),
    2: marks(['甲', 5]),
  });

  test('is of the objects that all of them marked: here both give the same order, one mark apart', () => {
    // MSB = 4, MSJ = 1, MSE = 0: ICC(2,1) = 4 / (4 + 2·1/2) = .8, ICC(2,k) = 4 / (4 + 1/2) = .889.
    const [[id, name, ...cells] = []] = rows('专家一致性');
    expect([id, name]).toEqual(['9.1', '现场评分']);
    expect(cells.slice(0, 5)).toEqual([2, 3, 5, 2, 0.8]);
    expect(cells[5]).toBeCloseTo(0.889, 3);
    expect(cells.slice(6, 10)).toEqual(['较高', 1, 2, 1]);
  });

  test('an expert’s severity is how far the marks lie from the panel’s mean', () => {
    expect(rows('专家宽严')).toEqual([
      ['9.1', '现场评分', '乙', 2, -0.5],
      ['9.1', '现场评分', '甲', 2, 0.5],
    ]);
  });
});

describe('whether a sample suffices', () => {
  const answered = (count: number) => ({
    answers: new Map([['q1', [{ chosen: ['满意'], count }]]]),
  });

  test('follows the households: of 100, for ±10 % at 95 %, 49.2 are asked for, so 50', () => {
    const [first = []] = appendixOf({ 0: answered(50) })('样本充足性');
    expect(first.slice(4, 7)).toEqual([100, 50, 50]);
    expect(first[7]).toBeCloseTo(0.0985, 4);
    expect(first[8]).toBe('充足');
    expect(appendixOf({ 0: answered(49) })('样本充足性')[0]?.[8]).toBe('不足');
  });

  test('goes by the sampling plan where one was saved', () => {
    const [{ code } = { code: '' }] = sampleInput({ count: 3 }).run.scores.compounds;
    const sampling = [
      { phase: 'mid', parts: new Map([[code, { planned: 30, valid: 29 }]]), short: [] },
    ] as const;
    const [first, second] = appendixOf({ 0: answered(50) }, { sampling })('样本充足性');
    expect([first?.[5], first?.[6], first?.[8]]).toEqual([30, 29, '不足']);
    expect([second?.[5], second?.[8]]).toEqual([null, '未列入方案']);
  });

  test('stands beside the answers where a plan was saved', () => {
    const [{ code } = { code: '' }] = sampleInput({ count: 3 }).run.scores.compounds;
    const parts = new Map([[code, { planned: 60, valid: 50 }]]);
    const short = [{ phase: 'mid', code, planned: 60, valid: 50, margin: 0.0985 }] as const;
    const tallies = appendixOf(
      { 0: answered(50), 1: answered(9) },
      { sampling: [{ phase: 'mid', parts, short }] },
    );
    expect(tallies('问卷频数').map((row) => row.at(-1))).toEqual(['不足', '未列入']);
    expect(appendixOf({ 0: answered(50) })('问卷频数')[0]?.at(-1)).toBe(50);
  });

  test('nobody asked is no margin', () => {
    expect(appendixOf({})('样本充足性')[0]?.slice(5)).toEqual([50, 0, null, '不足']);
  });
});

test('answers of fewer than five are not shown', () => {
  const answers = (...counts: number[]) => ({
    answers: new Map([
      ['q1', counts.map((count, place) => ({ chosen: [place === 0 ? '满意' : '不满意'], count }))],
    ]),
  });
  expect(appendixOf({ 0: answers(3, 1) })('问卷频数')).toEqual([]);
  expect(appendixOf({ 0: answers(3, 2) })('问卷频数').map((row) => row.slice(2))).toEqual([
    ['q1', '是否满意？', '满意', 3],
    ['q1', '是否满意？', '不满意', 2],
  ]);
});

test('the year has no evidence of its own: only what it was made by', () => {
  const { sheets } = buildExpertAppendix(sampleInput({ phase: 'annual' }), null);
  expect(sheets.map(({ name }) => name)).toEqual(['说明']);
});
