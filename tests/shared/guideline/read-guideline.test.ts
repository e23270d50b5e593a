import { expect, it } from 'vitest';
import { readGuideline } from '../../../shared/guideline/read-guideline.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { brokenGuideline, smallGuideline } from './small-guideline.ts';

const read = (document: unknown) => readGuideline(JSON.stringify(document));

function refusals(changes: Readonly<Record<string, unknown>>): string[] {
  const reading = read(brokenGuideline(changes));
  return reading.ok ? [] : reading.problems.map(({ code, place }) => `${code} @ ${place.path ?? ''}`);
}

it('reads a guideline that breaks no rule', () => {
  expect(refusals({})).toEqual([]);
  expect(read(smallGuideline()).ok).toBe(true);
});

it.each([
  ['a repeated indicator id', { 'indicators.1.id': '1.2' }, 'guideline-repeated-id @ indicators'],
  [
    'a repeated metric id',
    {
      metrics: [
        { id: 'meetings', name: '会议次数' },
        { id: 'meetings', name: '开会次数' },
      ],
    },
    'guideline-repeated-id @ metrics',
  ],
  [
    'a fewest time below 0',
    { quality: { minimumSeconds: -1 } },
    'guideline-quality-seconds @ quality › minimumSeconds',
  ],
  [
    'a straight line of one question',
    { quality: { straightLining: { questions: 1 } } },
    'guideline-quality-questions @ quality › straightLining › questions',
  ],
  [
    'a day that is none',
    { quality: { dates: { mid: { from: '2026-02-30' } } } },
    'guideline-quality-date @ quality › dates › mid › from',
  ],
  [
    'a day that does not sort as written',
    { quality: { dates: { end: { to: '2026/6/1' } } } },
    'guideline-quality-date @ quality › dates › end › to',
  ],
  [
    'days the wrong way round',
    { quality: { dates: { mid: { from: '2026-06-02', to: '2026-06-01' } } } },
    'guideline-quality-dates-order @ quality › dates › mid › to',
  ],
  ['a repeated option', { 'questions.0.options.1.label': '满意' }, 'guideline-repeated-id @ questions › q1'],
  [
    'a question that one measure names twice',
    { 'indicators.1.measure.questions': ['q1', 'q1'] },
    'guideline-repeated-id @ 2 满意 › measure › questions',
  ],
  [
    'a repeated type',
    { 'types.1.code': 'sold_public', 'indicators.0.children.0.overrides': {} },
    'guideline-repeated-id @ types',
  ],
  [
    'a type that does not exist',
    { 'indicators.1.appliesTo': ['villa', 'sold_public', 'commodity'] },
    'guideline-unknown-type @ 2 满意 › appliesTo',
  ],
  [
    'an override of a type that does not exist',
    { 'indicators.1.overrides': { villa: { points: 1 } } },
    'guideline-unknown-type @ 2 满意 › overrides',
  ],
  [
    'a question that does not exist',
    { 'indicators.1.measure.questions': ['q1', 'q9'] },
    'guideline-unknown-question @ 2 满意 › measure › questions',
  ],
  [
    'a metric that does not exist',
    { 'indicators.0.children.1.measure.metric': 'none' },
    'guideline-unknown-metric @ 1 参与 › 1.2 会议 › measure › metric',
  ],
  [
    'a bonus on a metric that does not exist',
    { 'bonuses.0.metric': 'none' },
    'guideline-unknown-metric @ bonuses › b1 › metric',
  ],
  [
    'an option that does not exist',
    { 'indicators.1.measure.counted': ['很好'] },
    'guideline-unknown-option @ 2 满意 › measure › counted',
  ],
  [
    'a veto to a grade that does not exist',
    { 'vetoes.0.gradeAtMost': '良好' },
    'guideline-unknown-grade @ vetoes › v1 › gradeAtMost',
  ],
  ['a quota on a grade that does not exist', { 'quota.grade': '良好' }, 'guideline-unknown-grade @ quota'],
  [
    'points of 0',
    { 'indicators.0.points': 100, 'indicators.0.children.1.points': 80, 'indicators.1.points': 0 },
    'guideline-points-not-positive @ 2 满意',
  ],
  [
    'an override with points of 0',
    { 'indicators.0.children.0.overrides.commodity.points': 0 },
    'guideline-points-not-positive @ 1 参与 › 1.1 到会 › overrides › commodity',
  ],
  [
    'a branch that differs from its children',
    { 'indicators.0.children.1.points': 41 },
    'guideline-branch-sum @ 1 参与',
  ],
  ['a first level that does not sum to 100', { 'indicators.1.points': 39 }, 'guideline-total @ indicators'],
  [
    'a step above the leaf’s points',
    { 'indicators.0.children.1.scale.steps.0.points': 40.5 },
    'guideline-step-points @ 1 参与 › 1.2 会议 › scale › steps',
  ],
  [
    'an otherwise below 0',
    { 'indicators.0.children.1.scale.otherwise': -1 },
    'guideline-step-points @ 1 参与 › 1.2 会议 › scale › otherwise',
  ],
  [
    'a step above the points an override leaves',
    { 'indicators.0.children.1.overrides': { commodity: { points: 30 } } },
    'guideline-step-points @ 1 参与 › 1.2 会议 › overrides › commodity › scale › steps',
  ],
  [
    'steps that do not descend',
    { 'indicators.0.children.1.scale.steps.1.from': 12 },
    'guideline-steps-order @ 1 参与 › 1.2 会议 › scale › steps',
  ],
  [
    'zero that equals full',
    { 'indicators.1.scale.zero': 95 },
    'guideline-zero-equals-full @ 2 满意 › scale › full',
  ],
  [
    'zero that equals full at 15 digits',
    { 'indicators.1.scale.zero': 0.3, 'indicators.1.scale.full': 0.1 + 0.2 },
    'guideline-zero-equals-full @ 2 满意 › scale › full',
  ],
  [
    'trimFrom below 3',
    { 'indicators.0.children.0.measure.trimFrom': 2 },
    'guideline-trim-from @ 1 参与 › 1.1 到会 › measure › trimFrom',
  ],
  [
    'a scale mean of a multiple question',
    { 'indicators.1.measure': { kind: 'scale_mean', questions: ['q2'] } },
    'guideline-mean-of-multiple @ 2 满意 › measure › questions',
  ],
  [
    'a counted option without a value',
    { 'indicators.1.measure.counted': ['不了解'] },
    'guideline-counted-without-value @ 2 满意 › measure › counted',
  ],
  ['grades that do not descend', { 'grades.1.from': 90 }, 'guideline-grades-order @ grades › 合格'],
  ['grades that do not end at 0', { 'grades.2.from': 1 }, 'guideline-grades-end @ grades › 不合格'],
  ['a quota on the last grade', { 'quota.grade': '不合格' }, 'guideline-quota-last-grade @ quota'],
  ['no weight at all', { 'phases.mid.weight': 0, 'phases.end.weight': 0 }, 'guideline-no-weight @ phases'],
  [
    'a questionnaire at the committee’s level',
    { 'indicators.1.level': 'committee' },
    'guideline-committee-survey @ 2 满意 › level',
  ],
  [
    'a missing field',
    { 'indicators.0.children.0.measure.max': undefined },
    'guideline-missing @ indicators › 1 › children › 1.1 › measure › max',
  ],
  [
    'a value that does not fit',
    { 'indicators.0.children.0.measure.max': -1 },
    'guideline-shape @ indicators › 1 › children › 1.1 › measure › max',
  ],
])('refuses %s, and says where', (_what, changes, refusal) => {
  expect(refusals(changes)).toEqual([refusal]);
});

it('refuses a type without a leaf in a phase that weighs, and not in one that does not', () => {
  const changes = {
    'indicators.0.children.0.appliesTo': ['sold_public'],
    'indicators.0.children.0.overrides': {},
    'indicators.0.children.1.appliesTo': ['sold_public'],
    'indicators.1.phases': ['end'],
  };
  expect(refusals(changes)).toEqual(['guideline-type-without-leaf @ types › commodity']);
  expect(refusals({ ...changes, 'phases.mid.weight': 0 })).toEqual([]);
});

it('adds points up exactly: 59.9 and 0.1 make 60', () => {
  expect(refusals({ 'indicators.0.children.0.points': 0.1, 'indicators.0.children.1.points': 59.9 })).toEqual(
    [],
  );
});

it('names a field it does not know without refusing', () => {
  const reading = read(brokenGuideline({ 'indicators.1.appliesto': ['commodity'] }));
  expect(reading.ok && reading.value.warnings.map((warning) => sayProblem(warning, 'zh'))).toContain(
    'indicators › 2：导则格式没有字段“appliesto”，它不起作用。请检查拼写，或把它删去。',
  );
});

it('says where JSON is broken off', () => {
  const reading = readGuideline('{ "format": ');
  expect(!reading.ok && reading.problems.map(({ code }) => code)).toEqual(['guideline-not-json']);
});
