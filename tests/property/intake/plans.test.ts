import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IMPORT_KINDS, type ImportKind } from '../../../shared/model/evidence.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { plan, planned, problemsOf, storedBy } from '../../shared/intake/planning.ts';

const HEADINGS: Readonly<Record<ImportKind, readonly string[]>> = {
  registry: ['小区编号', '小区名称', '曾用名', '小区类型', '街镇', '居委会', '户数'],
  questionnaire: ['小区编号', '您对小区治理的总体评价', '您参加过哪些活动', '编号'],
  interview: ['访谈编号', '小区', '日期', '对象', '议题', '态度', '摘录'],
  marks: ['专家', '小区', '指标', '得分', '备注'],
  checks: ['小区', '指标', '检查项', '结果', '说明'],
  findings: ['小区', '指标', '问题', '次数', '说明'],
  metrics: ['小区', '空置率', '议事次数', '逾期未报'],
};

/** Words that mean something in some column, so that rows of every outcome come about. */
const WORDS = [
  ...['1001', '1004', '花园', '虹桥居委会', '天山新村', '1.1', '1.10', '2.1', '2.2', '张三', '停车', '正面'],
  ...[
    '达标',
    '垃圾分类',
    '乱堆物',
    '满意',
    '议事',
    '清洁、保洁┋其他〖x〗',
    '(空)',
    'commodity',
    '合计',
    '注：',
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, '', ' ') },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>({ date: '2026-06-03' }, { error: '#REF!' }, true, '__proto__'),
  },
);

const table = fc.constantFrom(...IMPORT_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    rows: fc.array(fc.array(cell, { maxLength: HEADINGS[kind].length + 2 }), { maxLength: 12 }),
  }),
);

const isFilled = (cells: readonly Cell[]) =>
  cells.some((value) => value !== null && !(typeof value === 'string' && value.trim() === ''));

test('every row that is not blank is counted once, and only rejected ones have problems', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ kind, rows }) => {
      const { counts, rows: settled, problems } = await planned(kind, [HEADINGS[kind], ...rows]);
      const { accepted, replaced, unchanged, rejected } = counts;
      expect(accepted + replaced + unchanged + rejected).toBe(rows.filter(isFilled).length);
      const named = new Set(problems.flatMap(({ place }) => place.row ?? []));
      const refused = settled.filter(({ outcome }) => outcome === 'rejected').map(({ row }) => row);
      expect([...named].sort()).toEqual(refused.sort());
    }),
  );
});

test('importing the same table again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ kind, rows }) => {
      const first = await planned(kind, [HEADINGS[kind], ...rows]);
      const again = await planned(kind, [HEADINGS[kind], ...rows], { stored: storedBy(first) });
      expect(again.counts).toMatchObject({ accepted: 0, replaced: 0, rejected: first.counts.rejected });
    }),
  );
});

test('the order of columns does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ kind, rows }) => {
      const width = HEADINGS[kind].length;
      const asWritten = [HEADINGS[kind], ...rows.map((row) => row.slice(0, width))];
      const mirrored = asWritten.map((row) =>
        Array.from({ length: width }, (_, index) => row[width - 1 - index] ?? null),
      );
      const [a, b] = [await planned(kind, asWritten), await planned(kind, mirrored)];
      // Which cell of a row comes first decides what is a note or a total; other rows are read alike.
      fc.pre(![...problemsOf(a), ...problemsOf(b)].some((text) => /-(?:note|total)-row/.test(text)));
      expect(storedBy(b)).toEqual(storedBy(a));
      expect(b.counts).toEqual(a.counts);
    }),
  );
});

test('whatever a sheet holds, planning ends in a plan or in problems', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...IMPORT_KINDS),
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      async (kind, rows) => {
        const result = await plan(kind, rows);
        expect(result.ok || result.problems.length > 0).toBe(true);
      },
    ),
  );
});
