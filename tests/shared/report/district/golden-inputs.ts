import { readFileSync } from 'node:fs';
import {
  type DocumentSettings,
  PLAIN_DOCUMENT_SETTINGS,
} from '../../../../shared/model/document-settings.ts';
import { type Guideline, guidelineSchema, leavesOf } from '../../../../shared/model/guideline.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { compoundAt, sampleInput } from '../report-input.ts';
import { withFractions } from '../with-leaves.ts';
import { NO_COUNTS } from './no-counts.ts';
import { withBefore } from './with-before.ts';

/** What compounds earned of their leaves, in turn: two of six are shortfalls. */
const FRACTIONS = [0.9, 0.8, 0.55, 0.7, 0.4, 1];

/** The sample with leaves that differ: compound by compound and leaf by leaf another of the fractions. */
function varied(input: ReportInput): ReportInput {
  const places = new Map(leavesOf(input.guideline.indicators).map(({ id }, place) => [id, place]));
  return withFractions(input, (_, leaf, place) => {
    const turn = (2 * place + (places.get(leaf) ?? 0)) % FRACTIONS.length;
    return FRACTIONS[turn] ?? null;
  });
}

/** A guideline that ships with the program. */
function shipped(name: string): Guideline {
  const path = new URL(`../../../../resources/guidelines/${name}.json`, import.meta.url);
  return guidelineSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const SETTINGS: Partial<DocumentSettings> = {
  bureau: '上海市长宁区民政局',
  head: 'printed',
  mark: '上海市长宁区民政局文件',
  date: '2026-07-03',
  deadline: '2026-09-30',
  copies: '区委办公室，区政府办公室',
  issued: { mid: 800, end: null },
  texts: {
    ...PLAIN_DOCUMENT_SETTINGS.texts,
    'district-report': {
      number: '长民发〔2026〕5号',
      recipient: '各街道办事处、新泾镇人民政府',
      opening: '{年度}年{阶段}评估工作已经完成，现将有关情况报告如下。',
      closing: '请于{整改期限}前将整改情况书面报送区民政局。',
    },
  },
};

/** Mid-year as a bureau has set it up: questionnaires issued, some left out, a day by which to mend. */
function midYear(): ReportInput {
  const input = varied(sampleInput({ count: 15, settings: SETTINGS }));
  const { run } = input;
  const { mid } = run.scores.evidence;
  if (mid === undefined) throw new Error('the sample is of mid-year');
  const leftOut = [{ compound: 'C0001', reason: '重复提交', responses: 4 }];
  const evidence = { mid: { ...mid, leftOut } };
  return { ...input, run: { ...run, scores: { ...run.scores, evidence } } };
}

/** Year-end after a mid-year: every third rose, every third fell; one compound had no score then. */
function yearEndAfterMid(): ReportInput {
  const input = varied(sampleInput({ count: 15, phase: 'end' }));
  const before = withBefore(input, {
    scoreOf: ({ score }, place) => {
      if (score === null || place === 4) return null;
      return [score - 5, score + 2.5, score][place % 3] ?? null;
    },
    meanOf: ({ score, level }) => (score === null ? null : score - (level === 'district' ? 1.5 : 1)),
  }).before;
  // At mid-year every compound earned the same of each leaf.
  const { leaves } = compoundAt(sampleInput({ count: 1 }), 0);
  const compounds = before?.scores.compounds.map((compound) => ({ ...compound, leaves })) ?? [];
  return { ...input, before: before && { ...before, scores: { ...before.scores, compounds } } };
}

/** Nobody has enough evidence. */
function nothingScored(): ReportInput {
  const input = sampleInput({ count: 4 });
  const nothing = {
    status: 'withheld',
    coverage: 0.5,
    score: null,
    raw: null,
    base: null,
    grade: null,
  } as const;
  const ranks = { district: null, type: null, subdistrict: null };
  const { scores } = input.run;
  const compounds = scores.compounds.map((one) => ({ ...one, ...nothing, ranks, vetoes: [] }));
  const groups = scores.groups.map((group) => ({
    ...group,
    score: null,
    rank: null,
    households: 0,
    scored: 0,
    withheld: group.scored + group.withheld,
  }));
  return { ...input, run: { ...input.run, scores: { ...scores, compounds, groups } } };
}

/** Nobody to assess, and nothing gathered. */
function emptyRegister(): ReportInput {
  const input = sampleInput({ count: 0 });
  return { ...input, run: { ...input.run, scores: { ...input.run.scores, evidence: { mid: NO_COUNTS } } } };
}

/** Year-end under a guideline that ships, with evidence of its methods only. */
function underGuideline(name: string, count: number): ReportInput {
  const guideline = shipped(name);
  const input = varied(sampleInput({ count, phase: 'end', guideline }));
  const methods = new Set(leavesOf(guideline.indicators).map(({ method }) => method));
  const asks = methods.has('questionnaire');
  const coverage = [...methods].map((method) => ({ method, covered: count, applicable: count }));
  const end = { ...NO_COUNTS, responses: asks ? 30 * count : 0, marks: 5 * count, experts: 5, coverage };
  return { ...input, run: { ...input.run, scores: { ...input.run.scores, evidence: { end } } } };
}

/** The inputs of the reports that are kept as text, by the name of their file. */
export const GOLDEN_INPUTS: Readonly<Record<string, () => ReportInput>> = {
  mid: midYear,
  'end-after-mid': yearEndAfterMid,
  annual: () => sampleInput({ count: 15, phase: 'annual' }),
  'nothing-scored': nothingScored,
  'one-of-a-type': () => varied(sampleInput({ count: 3 })),
  'empty-register': emptyRegister,
  'exercise-changed-since': () => ({
    ...varied(sampleInput({ count: 3, phase: 'end', exercise: true })),
    isCurrent: false,
  }),
  innovation: () => underGuideline('innovation-2026', 10),
  international: () => underGuideline('international-2026', 4),
};
