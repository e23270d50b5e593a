import { expect, it } from 'vitest';
import { adviceOn } from './advice-on.ts';

const first = 'indicators.0.children.0';
const linear = (zero: number, full: number) => ({ kind: 'linear', zero, full });
const always = '测量值在 0 至 10 之间，无论多少都得';

it.each([
  ['a linear scale that is full before it begins', linear(-5, 0), 'scale', `${always}满分`],
  ['a linear scale that begins where the measure ends', linear(10, 20), 'scale', `${always} 0 分`],
  [
    'steps that give everything to all',
    { kind: 'steps', steps: [{ from: 5, points: 10 }], otherwise: 10 },
    'scale',
    `${always}满分`,
  ],
  [
    'steps that start beyond the measure',
    { kind: 'steps', steps: [{ from: 11, points: 10 }] },
    'scale',
    `${always} 0 分`,
  ],
])('sees %s', (_, scale, place, sentence) => {
  const [found = '', ...more] = adviceOn({ [`${first}.scale`]: scale, [`${first}.overrides`]: {} });
  expect(found).toContain(`1 参与 › 1.1 到会 › ${place}：${sentence}`);
  expect(more).toEqual([]);
});

it.each([
  [
    'steps of which only a narrow one in the middle is different',
    {
      kind: 'steps',
      steps: [
        { from: 5.02, points: 10 },
        { from: 5.01, points: 3 },
      ],
      otherwise: 10,
    },
  ],
  ['a scale that tells only the best apart', { kind: 'steps', steps: [{ from: 10, points: 10 }] }],
  ['a scale that tells only the worst apart', linear(0, 0.001)],
])('accepts %s', (_, scale) => {
  expect(adviceOn({ [`${first}.scale`]: scale, [`${first}.overrides`]: {} })).toEqual([]);
});

it('sees the scale that a type has instead, and says what is inherited once', () => {
  expect(
    adviceOn({
      [`${first}.overrides`]: { commodity: { scale: linear(-5, 0) }, sold_public: { points: 11 } },
    }),
  ).toEqual([expect.stringContaining('1.1 到会 › overrides › commodity：测量值在 0 至 10 之间')]);
  expect(adviceOn({ [`${first}.scale`]: linear(-5, 0) })).toEqual([
    expect.stringContaining('1.1 到会 › scale：测量值在 0 至 10 之间'),
  ]);
});

it('judges a deduction by the points of the type', () => {
  // Means of 12 to 14: off 15 points 3 to 1 are left, off the 12 points of one type nothing.
  const changes = {
    'questions.0.options.0.value': 14,
    'questions.0.options.1.value': 13,
    'questions.0.options.3.value': 12,
    'indicators.1.children.1.scale': { kind: 'deduct' },
    'indicators.1.children.1.overrides': { commodity: { points: 12 } },
  };
  expect(adviceOn(changes)).toEqual([
    expect.stringContaining('2.2 满意度 › overrides › commodity：测量值在 12 至 14 之间，无论多少都得 0 分'),
  ]);
});

it('does not look at a scale that no type goes by', () => {
  const own = { scale: linear(0, 10) };
  const changes = {
    [`${first}.scale`]: linear(-5, 0),
    [`${first}.overrides`]: { commodity: own, sold_public: own },
  };
  expect(adviceOn(changes)).toEqual([]);
});

it('sees a share that counts every valid answer', () => {
  expect(adviceOn({ 'indicators.1.children.0.measure.counted': ['很满意', '满意', '不满意'] })).toEqual([
    expect.stringContaining('2 满意 › 2.1 满意率 › scale：测量值在 100 至 100 之间，无论多少都得满分'),
  ]);
});

const inSteps = (points: number, otherwise: number) => ({
  kind: 'steps',
  steps: [
    { from: 12, points },
    { from: 3, points },
  ],
  otherwise,
});

it.each([
  ['gives everything to all', inSteps(15, 15), '不论测量值多少都得满分'],
  ['gives nothing to anybody', inSteps(0, 0), '不论测量值多少都得 0 分'],
])('sees that a scale %s where the measure has no range', (_, scale, sentence) => {
  const found = adviceOn({ 'indicators.0.children.1.scale': scale });
  expect(found).toEqual([expect.stringContaining(`1 参与 › 1.2 会议 › scale：${sentence}`)]);
  expect(found[0]).not.toMatch(/\d 至|之间/);
});

it.each([
  ['those below the first step', inSteps(15, 0)],
  ['those above it', inSteps(0, 15)],
  ['nobody, but gives only a part of the points', inSteps(5, 5)],
])('accepts a scale without a range that treats otherwise %s', (_, scale) => {
  expect(adviceOn({ 'indicators.0.children.1.scale': scale })).toEqual([]);
});

it('sees steps that give everything to all by the points of one type, of findings too', () => {
  const changes = {
    'indicators.1.children.3.scale': { kind: 'steps', steps: [{ from: 1, points: 2 }], otherwise: 2 },
    'indicators.1.children.3.overrides': { commodity: { points: 2 } },
  };
  expect(adviceOn(changes)).toEqual([
    expect.stringContaining('2.4 环境 › overrides › commodity：不论测量值多少都得满分'),
  ]);
});

it('leaves what depends on the range to what is observed, where there is none', () => {
  expect(adviceOn({ 'indicators.0.children.1.scale': linear(-5, 0) })).toEqual([]);
  expect(adviceOn({ 'indicators.0.children.1.scale': { kind: 'deduct' } })).toEqual([]);
});
