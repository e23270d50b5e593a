import { expect, it } from 'vitest';
import { adviceOn } from './advice/advice-on.ts';

const first = 'indicators.0.children.0';
const option = (label: string, value: number | null) => ({ label, value });

it('has nothing to say about a sound guideline', () => {
  expect(adviceOn({})).toEqual([]);
});

it.each([
  [
    'a leaf of more than 15 points',
    {
      [`${first}.points`]: 15.5,
      'indicators.0.children.1.points': 15,
      'indicators.0.points': 45.5,
      'indicators.1.points': 54.5,
      'indicators.1.children.0.points': 9.5,
    },
    ['1 参与 › 1.1 到会：这个末级指标占 15.5 分，超过 15 分，'],
  ],
  [
    'a type that has more than 15 points on a leaf',
    { [`${first}.overrides.commodity.points`]: 16 },
    ['1 参与 › 1.1 到会 › overrides › commodity：这个末级指标占 16 分，超过 15 分，'],
  ],
  [
    'a question no leaf uses',
    { 'questions.1': { id: 'q2', text: '建议', options: [option('有', 1)] } },
    ['questions › q2：没有末级指标用到题目“建议”，'],
  ],
  [
    'a metric nobody reads, beside those that a bonus, a deduction and a veto read',
    { 'metrics.2': { id: 'flats', name: '空置套数' } },
    ['metrics › flats：没有指标、加减分或一票否决用到台账指标“空置套数”，'],
  ],
  [
    'options whose values turn back after having fallen',
    { 'questions.0.options.1.value': 0, 'questions.0.options.3.value': 80 },
    ['questions › q1：选项的分值忽高忽低：“满意”0 分，“不满意”80 分，'],
  ],
  [
    'options whose values turn back after having risen',
    {
      'questions.0.options': [option('差', 10), option('好', 90), option('满意', 60), option('很满意', 100)],
    },
    ['questions › q1：选项的分值忽高忽低：“好”90 分，“满意”60 分，'],
  ],
  [
    'a grade above the maximum',
    { maximum: 95, 'grades.0.from': 96 },
    ['grades › 优秀：最高只能得 95 分，够不到这个等次的 96 分。'],
  ],
  [
    'a grade above what the bonuses reach without a maximum',
    { maximum: null, 'grades.0.from': 102.5 },
    ['grades › 优秀：最高只能得 102 分，够不到这个等次的 102.5 分。'],
  ],
  [
    'a grade above what the cap of all bonuses leaves',
    { maximum: null, bonusCap: 1, 'grades.0.from': 102 },
    ['grades › 优秀：最高只能得 101 分，够不到这个等次的 102 分。'],
  ],
  [
    'fractions of the sampling that are written as per cent',
    { sampling: { confidence: 95, margin: 0.1, p: 1 } },
    [
      'sampling › confidence：置信度为 95，应在 0 与 1 之间，',
      'sampling › p：预计比例为 1，应在 0 与 1 之间，',
    ],
  ],
  ['a quota of nobody', { 'quota.share': 0 }, ['quota：限额比例为 0，没有小区能得到“优秀”。']],
  [
    'a veto that allows the highest grade',
    { 'vetoes.0.gradeAtMost': '优秀' },
    ['vetoes › v1：否决后等次仍可为最高的“优秀”，'],
  ],
  ['a bonus of nothing', { 'bonuses.0.each': 0 }, ['bonuses › b1：每单位分值、最多计或加分上限为 0，']],
  ['bonuses capped at nothing', { bonusCap: 0 }, ['bonuses › b1：每单位分值、最多计或加分上限为 0，']],
  ['a deduction capped at nothing', { 'deductions.0.cap': 0 }, ['deductions › d1：每单位分值、最多计']],
  [
    'a leaf for no phase',
    { [`${first}.phases`]: [] },
    ['1 参与 › 1.1 到会：这个末级指标不适用于任何小区类型或阶段，它的 10 分永远不计。'],
  ],
  [
    'an override for a type that the leaf does not apply to',
    { [`${first}.appliesTo`]: ['sold_public'] },
    ['1 参与 › 1.1 到会 › overrides › commodity：这个末级指标不适用于“普通商品房”，'],
  ],
])('sees %s', (_, changes, sentences) => {
  const found = adviceOn(changes);
  expect(found).toHaveLength(sentences.length);
  for (const [at, sentence] of sentences.entries()) expect(found[at]).toContain(sentence);
});

it.each([
  ['a leaf of exactly 15 points for a type', { [`${first}.overrides.commodity.points`]: 15 }],
  [
    'options that rise',
    { 'questions.0.options': [option('不满意', 0), option('满意', 0), option('很满意', 9)] },
  ],
  [
    'options of a question with several answers, in any order',
    {
      'questions.0.kind': 'multiple',
      'questions.0.options': [option('很满意', 1), option('满意', 3), option('其他', 2)],
      'indicators.1.children.1.measure': { kind: 'mark', max: 100 },
    },
  ],
  ['a grade at the maximum', { 'grades.0.from': 100 }],
  ['a grade that the bonuses reach', { maximum: null, 'grades.0.from': 102 }],
])('accepts %s', (_, changes) => {
  expect(adviceOn(changes)).toEqual([]);
});
