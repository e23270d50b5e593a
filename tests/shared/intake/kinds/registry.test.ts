import { expect, test } from 'vitest';
import { outcomesOf, plan, planned, problemsOf, sentenceOf, storedBy, valuesOf } from '../planning.ts';

const HEADINGS = [
  '小区类型',
  '小区编号',
  '小区名称',
  '曾用名',
  '街镇',
  '居委会',
  '户数',
  '建成年份',
  '备注栏',
];

test('a register row becomes a compound, wherever its columns stand', async () => {
  const { rows, source, problems } = await planned('registry', [
    ['天山路街道小区名册'],
    HEADINGS,
    [
      '售后公房',
      1001,
      '天山路300弄',
      '老天山、300弄，天山坊；天山',
      '天山路街道',
      '幸福居委会',
      '1,204',
      1987,
      '甲',
    ],
  ]);
  expect(source).toMatchObject({ headingRow: 2, unknownHeadings: ['备注栏'] });
  expect(rows).toMatchObject([
    {
      row: 3,
      outcome: 'accepted',
      extra: { 备注栏: '甲' },
      items: [
        {
          key: '1001',
          content: {
            kind: 'registry',
            value: {
              code: '1001',
              name: '天山路300弄',
              aliases: ['老天山', '300弄', '天山坊', '天山'],
              type: 'sold_public',
              subdistrict: '天山路街道',
              committee: '幸福居委会',
              households: 1204,
              builtYear: 1987,
              residents: null,
              propertyCompany: null,
            },
          },
        },
      ],
    },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['import-unknown-columns']);
});

test('a type may be written as its code; an unknown one is rejected with those there are', async () => {
  const table = [
    ['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'],
    ['A1', '甲', 'commodity', '街', '居', 10],
    ['A2', '乙', '别墅', '街', '居', 10],
  ];
  const result = await plan('registry', table);
  expect(sentenceOf(result)).toContain(
    '第3行「小区类型」：导则没有小区类型“别墅”。请改为：售后公房、普通商品房。',
  );
});

test('what is missing or no whole number is named by its cell', async () => {
  const result = await planned('registry', [
    ['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'],
    ['A1', '', 'commodity', '街', '居', 10],
    ['A2', '乙', 'commodity', '街', '居', 10.5],
    ['A3', '丙', 'commodity', '街', '居', '很多'],
    ['1.23E+17', '丁', 'commodity', '街', '居', 1],
    ['A5', '戊', 'commodity', '街', { error: '#N/A' }, 1],
  ]);
  expect(problemsOf(result)).toEqual([
    'import-missing-cell 2 小区名称',
    'import-not-whole 3 户数',
    'import-not-a-number 4 户数',
    'import-damaged-id 5 小区编号',
    'import-error-cell 6 居委会',
  ]);
  expect(result.counts).toEqual({ accepted: 0, replaced: 0, unchanged: 0, rejected: 5 });
});

test('a blank cell leaves what the register already says', async () => {
  const result = await planned('registry', [
    ['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'],
    ['1001', '天山路300弄', 'commodity', '天山路街道', '幸福居委会', null],
  ]);
  expect(valuesOf(result)).toMatchObject([{ households: 100, aliases: ['老天山'] }]);
});

test('a blank cell of a form clears what it stands for, and only that', async () => {
  const headings = ['小区编号', '小区名称', '曾用名', '小区类型', '街镇', '居委会', '户数'];
  const row = ['1001', '天山路300弄', '', 'commodity', '天山路街道', '幸福居委会', null];
  const all = await planned('registry', [headings, row], { blanks: 'clear' });
  expect(valuesOf(all)).toMatchObject([{ households: null, aliases: [] }]);

  const some = await planned('registry', [headings.slice(0, 6), row.slice(0, 6)], { blanks: 'clear' });
  expect(valuesOf(some)).toMatchObject([{ households: 100, aliases: [] }]);
});

test('a blank cell of a form clears no field that must be filled in', async () => {
  const headings = ['小区编号', '小区名称', '小区类型', '街镇', '居委会'];
  const result = await planned(
    'registry',
    [headings, ['1001', '', 'commodity', '天山路街道', '幸福居委会']],
    {
      blanks: 'clear',
    },
  );
  expect(problemsOf(result)).toEqual(['import-missing-cell 2 小区名称']);
});

test('headings may be written in English, in any case', async () => {
  const headings = [
    'Compound code',
    'compound name',
    'Compound type',
    'Subdistrict',
    'Committee',
    'Built year',
  ];
  const result = await planned('registry', [headings, ['A1', '甲', 'commodity', '街', '居', 1998]]);
  expect(valuesOf(result)).toMatchObject([{ code: 'A1', builtYear: 1998 }]);
});

test('a register needs no phase, and a changed compound replaces the earlier one', async () => {
  const headings = ['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'];
  const before = await planned('registry', [headings, ['A1', '甲', 'commodity', '街', '居', 10]], {
    phase: null,
  });
  const after = await planned(
    'registry',
    [headings, ['A1', '甲', 'commodity', '街', '居', 11], ['A2', '乙', 'commodity', '街', '居', 9]],
    { phase: null, stored: storedBy(before) },
  );
  expect(outcomesOf(after)).toEqual(['replaced', 'accepted']);
});
