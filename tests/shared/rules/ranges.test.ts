import { describe, expect, test } from 'vitest';
import { NO_EVIDENCE, type ObjectEvidence, type Tally } from '../../../shared/rules/evidence.ts';
import { type Measure, measureRule } from '../../../shared/rules/measures/registry.ts';
import { questionBook } from '../../../shared/rules/question.ts';

const option = (label: string, value: number | null) => ({ label, value, aliases: [] });
const BOOK = questionBook([
  {
    id: 'q1',
    text: 'q1',
    aliases: [],
    kind: 'single',
    options: [option('good', 90), option('fair', 60.5), option('poor', -10), option('unknown', null)],
  },
  { id: 'q2', text: 'q2', aliases: [], kind: 'single', options: [option('yes', 200), option('no', 0)] },
  { id: 'many', text: 'many', aliases: [], kind: 'multiple', options: [option('a', 1), option('b', 0)] },
  { id: 'mute', text: 'mute', aliases: [], kind: 'single', options: [option('unknown', null)] },
]);

const rangeOf = (measure: Measure) =>
  measureRule(measure)
    .range(measure, BOOK)
    ?.map((value) => value.toNumber()) ?? null;

const valueFrom = (measure: Measure, evidence: Partial<ObjectEvidence>) =>
  measureRule(measure)
    .measure(measure, { indicator: '1', evidence: { ...NO_EVIDENCE, ...evidence }, questions: BOOK })
    .v?.toNumber() ?? null;

const answers = (given: Readonly<Record<string, readonly Tally[]>>) => ({
  answers: new Map(Object.entries(given)),
});
const all = (label: string, count = 7): Tally[] => [{ chosen: [label], count }];

const marks = (...given: number[]) => ({
  marks: new Map([['1', given.map((mark, at) => ({ expert: `${at}`, mark }))]]),
});
const checks = (result: 'met' | 'unmet', items: readonly string[]) => ({
  checks: new Map([['1', items.map((item) => ({ item, result }))]]),
});
const attitudes = (positive: number, negative: number) => ({
  topics: new Map([['t', { positive, neutral: 0, negative }]]),
});

type Case = readonly [
  title: string,
  measure: Measure,
  range: readonly [least: number, greatest: number],
  lowest: Partial<ObjectEvidence>,
  highest: Partial<ObjectEvidence>,
];

const mark = { kind: 'mark', max: 12.5, trimFrom: 5 } as const;
const CASES: readonly Case[] = [
  ['the mean of marks', { ...mark, combine: 'mean' }, [0, 12.5], marks(0, 0), marks(12.5, 12.5)],
  ['the median of marks', { ...mark, combine: 'median' }, [0, 12.5], marks(0), marks(12.5)],
  [
    'the trimmed mean of marks',
    { ...mark, combine: 'trimmed' },
    [0, 12.5],
    marks(0, 0, 0, 0, 0, 12.5),
    marks(12.5, 12.5, 12.5, 12.5, 12.5, 0),
  ],
  [
    'a scale mean, by the question that goes lowest and the one that goes highest',
    { kind: 'scale_mean', questions: ['q1', 'q2', 'mute'] },
    [-10, 200],
    answers({ q1: all('poor') }),
    answers({ q2: all('yes'), mute: all('unknown') }),
  ],
  [
    'a share',
    { kind: 'share', questions: ['q1', 'many'], counted: ['good', 'a'] },
    [0, 100],
    answers({ q1: all('poor'), many: all('b') }),
    answers({ q1: all('good'), many: [{ chosen: ['a', 'b'], count: 2 }] }),
  ],
  [
    'a share that counts every valid option',
    { kind: 'share', questions: ['q2', 'many', 'mute'], counted: ['yes', 'no', 'a', 'b'] },
    [100, 100],
    answers({ q2: all('no'), many: all('b'), mute: all('unknown') }),
    answers({ q2: all('yes'), many: all('a') }),
  ],
  [
    'a share of a question that counts every option, and of one that counts none',
    { kind: 'share', questions: ['q2', 'q1'], counted: ['yes', 'no'] },
    [0, 100],
    answers({ q1: all('good') }),
    answers({ q2: all('no') }),
  ],
  [
    'a share that counts none',
    { kind: 'share', questions: ['q1'], counted: ['yes'] },
    [0, 0],
    answers({ q1: all('poor') }),
    answers({ q1: all('good') }),
  ],
  [
    'the share of items met',
    { kind: 'checklist', items: ['x', 'y'], as: 'share' },
    [0, 100],
    checks('unmet', ['x']),
    checks('met', ['x', 'y']),
  ],
  [
    'the number of items met',
    { kind: 'checklist', items: ['x', 'y', 'z'], as: 'count' },
    [0, 3],
    checks('unmet', ['x', 'y', 'z']),
    checks('met', ['x', 'y', 'z', 'w']),
  ],
  [
    'the mean attitude',
    { kind: 'interview', topics: ['t'], as: 'mean' },
    [-1, 1],
    attitudes(0, 9),
    attitudes(9, 0),
  ],
  [
    'the share of positive attitudes',
    { kind: 'interview', topics: ['t'], as: 'positive' },
    [0, 100],
    attitudes(0, 9),
    attitudes(9, 0),
  ],
];

describe('the range of a measure', () => {
  test.each(CASES)('%s: extreme evidence comes to both ends', (_, measure, range, lowest, highest) => {
    expect(rangeOf(measure)).toEqual(range);
    expect([valueFrom(measure, lowest), valueFrom(measure, highest)]).toEqual(range);
  });

  test.each([
    ['metric', { kind: 'metric', metric: 'm' }],
    ['ratio', { kind: 'ratio', numerator: 'm', denominator: 'n' }],
    ['findings', { kind: 'findings', items: { litter: 2 } }],
    ['a scale mean of a question without valid answers', { kind: 'scale_mean', questions: ['mute'] }],
  ] satisfies [string, Measure][])('%s: there is none', (_, measure) => {
    expect(rangeOf(measure)).toBeNull();
  });

  test('a metric, a ratio and findings go as far as what was reported', () => {
    const metrics = { metrics: new Map([...'mn'].map((id, at) => [id, at === 0 ? -1e9 : 0.001])) };
    expect(valueFrom({ kind: 'metric', metric: 'm' }, metrics)).toBe(-1e9);
    expect(valueFrom({ kind: 'ratio', numerator: 'm', denominator: 'n' }, metrics)).toBe(-1e14);
    const found = { findings: new Map([['1', [{ problem: 'litter', count: 1_000_000 }]]]) };
    expect(valueFrom({ kind: 'findings', items: { litter: 2 } }, found)).toBe(2_000_000);
  });
});
