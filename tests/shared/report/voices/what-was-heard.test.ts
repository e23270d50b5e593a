import { describe, expect, test } from 'vitest';
import { type Leaf, leavesOf } from '../../../../shared/model/guideline.ts';
import { heardTopics } from '../../../../shared/report/voices/heard-topics.ts';
import { inspectionResults } from '../../../../shared/report/voices/inspection-results.ts';
import { quotableWords } from '../../../../shared/report/voices/quotable-words.ts';
import type { Remark } from '../../../../shared/report/voices/voices.ts';
import { worstJudged } from '../../../../shared/report/voices/worst-judged.ts';
import { questionSchema } from '../../../../shared/rules/question.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const question = (id: string, kind: 'single' | 'multiple' = 'single') =>
  questionSchema.parse({
    id,
    text: `${id}题`,
    kind,
    options: [
      { label: '好', value: 100 },
      { label: '差', value: 0 },
      { label: '不了解', value: null },
    ],
  });

describe('what residents judged worst', () => {
  const tally = (good: number, bad: number, unknown = 0) => [
    { chosen: ['好'], count: good },
    { chosen: ['差'], count: bad },
    { chosen: ['不了解'], count: unknown },
  ];
  const judged = (answers: Record<string, ReturnType<typeof tally>>, most = 3) =>
    worstJudged(
      { answers: new Map(Object.entries(answers)) },
      ['a', 'b', 'c'].map((id) => question(id)),
      most,
    ).map(({ question: text, mean, answers: count }) => [text, mean.toNumber(), count]);

  test('the worst first, equal ones in the guideline’s order, no more than asked for', () => {
    expect(judged({ a: tally(8, 2), b: tally(2, 8), c: tally(8, 2) })).toEqual([
      ['b题', 20, 10],
      ['a题', 80, 10],
      ['c题', 80, 10],
    ]);
    expect(judged({ a: tally(8, 2), b: tally(2, 8) }, 1)).toHaveLength(1);
  });

  test('four answers are not shown, nor five of which one says nothing', () => {
    expect(judged({ a: tally(0, 4), b: tally(0, 4, 1), c: tally(0, 5) })).toEqual([['c题', 0, 5]]);
  });

  test('a question of which several options may be chosen has no mean', () => {
    const answers = new Map([['a', tally(0, 9)]]);
    expect(worstJudged({ answers }, [question('a', 'multiple')], 3)).toEqual([]);
  });
});

/** So many interviews on a topic, of one attitude. */
function remarks(
  topic: string,
  attitude: Remark['attitude'],
  count: number,
  { from = 0, excerpt = null }: { from?: number; excerpt?: string | null } = {},
): Remark[] {
  return Array.from({ length: count }, (_, place) => ({
    interview: `F${from + place}`,
    topic,
    attitude,
    excerpt,
  }));
}

describe('what interviews turned to', () => {
  test('complaints first; topics of four people not at all', () => {
    const said = [
      ...remarks('邻里', 'positive', 6),
      ...remarks('停车', 'negative', 5),
      ...remarks('加梯', 'negative', 3),
      ...remarks('加梯', 'positive', 3, { from: 3 }),
      ...remarks('物业', 'negative', 4),
    ];
    expect(heardTopics({ remarks: said })).toEqual([
      { topic: '停车', people: 5, mostly: 'complaint' },
      { topic: '加梯', people: 6, mostly: 'mixed' },
      { topic: '邻里', people: 6, mostly: 'approval' },
    ]);
  });

  test('one interview that says the same twice is one person', () => {
    const twice = [...remarks('停车', 'negative', 4), ...remarks('停车', 'negative', 4)];
    expect(heardTopics({ remarks: twice })).toEqual([]);
  });
});

describe('words that can be quoted', () => {
  const quoted = (excerpt: string | null, count = 5, people: readonly string[] = []) =>
    quotableWords({ remarks: remarks('停车', 'negative', count, { excerpt }) }, new Set(['停车']), {
      people,
    });

  test('a complaint that five people share the topic of', () => {
    expect(quoted('车位太少，晚上停不进去。')).toBe('车位太少，晚上停不进去');
    expect(quoted('车位太少，晚上停不进去', 4)).toBeNull();
  });

  test.each([
    null,
    '挤',
    '王阿姨家门口停满了',
    '3号楼下停满了',
    '门口停满了，打13800138000',
    '停'.repeat(41),
  ])('not %s', (excerpt) => {
    expect(quoted(excerpt)).toBeNull();
  });

  test('nobody whom an interview names', () => {
    expect(quoted('楼下总是默言停着')).toBe('楼下总是默言停着');
    expect(quoted('楼下总是默言停着', 5, ['默言'])).toBeNull();
  });

  test('not under a topic that the guideline does not ask about', () => {
    const said = remarks('别的', 'negative', 5, { excerpt: '车位太少，晚上停不进去' });
    expect(quotableWords({ remarks: said }, new Set(['停车']), {})).toBeNull();
  });

  test('praise is not quoted as a complaint', () => {
    const said = remarks('停车', 'positive', 5, { excerpt: '车位够用，停得下来' });
    expect(quotableWords({ remarks: said }, new Set(['停车']), {})).toBeNull();
  });
});

describe('what inspections found', () => {
  const [first] = leavesOf(sampleGuideline().indicators);
  if (first === undefined) throw new Error('the sample has leaves');
  const leaves: Leaf[] = [
    { ...first, id: 'f', measure: { kind: 'findings', items: { 楼道堆物: 1, 飞线充电: 1 } } },
    { ...first, id: 'c', measure: { kind: 'checklist', items: ['甲', '乙'], as: 'share' } },
  ];

  test('problems the most frequent first, others by number, unmet items in the guideline’s order', () => {
    const findings = new Map([
      [
        'f',
        [
          { problem: '飞线充电', count: 1 },
          { problem: '楼道堆物', count: 1 },
          { problem: '楼道堆物', count: 2 },
          { problem: '', count: 0 },
          { problem: '王阿姨家堆物', count: 2 },
        ],
      ],
    ]);
    const checks = new Map([
      [
        'c',
        [
          { item: '乙', result: 'unmet' as const },
          { item: '甲', result: 'unmet' as const },
          { item: '丙', result: 'unmet' as const },
        ],
      ],
    ]);
    expect(inspectionResults({ findings, checks }, leaves)).toEqual({
      isInspected: true,
      problems: [
        { problem: '楼道堆物', count: 3 },
        { problem: '飞线充电', count: 1 },
      ],
      otherProblems: 2,
      unmet: ['甲', '乙'],
    });
  });

  test('nobody was there', () => {
    expect(inspectionResults({ findings: new Map(), checks: new Map() }, leaves).isInspected).toBe(false);
  });
});
