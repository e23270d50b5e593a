import { expect, test } from 'vitest';
import type { SettledName } from '../../../../shared/model/name-proposal.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { outcomesOf, planned, problemsOf, valuesOf } from '../planning.ts';
import { SHANGHAI } from './register.ts';

const HEADINGS = ['小区', '居委会', '空置率'];
type Settings = Parameters<typeof planned>[2];

const metrics = (rows: readonly (readonly Cell[])[], settings: Settings = {}) =>
  planned('metrics', [HEADINGS, ...rows], { compounds: SHANGHAI, ...settings });

function settled(text: string, id: string, more: Partial<SettledName> = {}): SettledName {
  return { text, committee: '', object: { level: 'compound', id }, by: 'person', ...more };
}

test('an open name rejects its rows and is proposed once, with its rows and what it may mean', async () => {
  const plan = await metrics([
    ['天山1村', null, 1],
    ['天山一村', null, 2],
    ['天山 1 村', null, 3],
  ]);
  expect(outcomesOf(plan)).toEqual(['rejected', 'accepted', 'rejected']);
  expect(problemsOf(plan)).toEqual([
    'import-unknown-compound-near 2 小区',
    'import-unknown-compound-near 4 小区',
  ]);
  expect(plan.names).toMatchObject([
    {
      text: '天山1村',
      committee: '',
      rows: 2,
      firstRow: 2,
      taken: null,
      candidates: [{ object: { id: 'T1' } }, {}],
    },
  ]);
});

test('a plan in which every name is known says nothing of names', async () => {
  expect('names' in (await metrics([['天山一村', null, 1]]))).toBe(false);
});

test('a name is taken from a confidence on, and the plan says which', async () => {
  const rows = [
    ['天山1村', null, 1],
    ['仁恒河滨城', null, 2],
    ['古北国标花园', null, 3],
  ];
  const plan = await metrics(rows, { acceptFrom: 0.9 });
  expect(outcomesOf(plan)).toEqual(['accepted', 'rejected', 'rejected']);
  expect(plan.names?.map(({ text, taken }) => [text, taken?.by ?? null])).toEqual([
    ['仁恒河滨城', null],
    ['古北国标花园', null],
    ['天山1村', 'confidence'],
  ]);
  const warning = plan.problems.find(({ code }) => code === 'import-names-taken');
  expect(warning && sayProblem(warning, 'zh')).toContain('天山1村→天山一村（T1）');
  const inside = rows.map(([name, , value]): Cell[] => [name ?? null, '古北居民区', value ?? null]);
  expect(outcomesOf(await metrics(inside, { acceptFrom: 0.9 }))).toEqual([
    'rejected',
    'rejected',
    'accepted',
  ]);
});

test('a name that several compounds have is never taken, and a person can settle it', async () => {
  const rows = [['幸福花园', null, 1]];
  const open = await metrics(rows, { acceptFrom: 0 });
  expect(problemsOf(open)).toEqual(['import-ambiguous-compound 2 小区']);
  expect(open.names).toMatchObject([{ taken: null, candidates: [{ confidence: 0.5 }, { confidence: 0.5 }] }]);
  const plan = await metrics(rows, { settledNames: [settled('幸福花园', 'F2')] });
  expect(valuesOf(plan)).toMatchObject([{ object: { id: 'F2' } }]);
  expect(plan.names).toMatchObject([{ taken: { object: { id: 'F2' }, by: 'person' } }]);
});

test('a settled name goes before what is likely, beside its committee before everywhere, never before a name', async () => {
  const names = [
    settled('老厂宿舍', 'T1', { by: 'remembered' }),
    settled('老厂宿舍', 'X1', { committee: '新华居委会' }),
    settled('天山1村', 'T2'),
    settled('天山二村', 'T1'),
  ];
  const plan = await metrics(
    [
      ['老厂宿舍', null, 1],
      ['老厂宿舍', '新华居委会', 2],
      ['天山1村', null, 3],
      ['天山二村', '天山二村居委会', 3],
    ],
    { settledNames: names, acceptFrom: 0.9 },
  );
  expect(valuesOf(plan)).toMatchObject([
    { object: { id: 'T1' } },
    { object: { id: 'X1' } },
    { object: { id: 'T2' } },
    { object: { id: 'T2' } },
  ]);
  expect(plan.names?.map(({ taken }) => taken?.by)).toEqual(['remembered', 'person', 'person']);
});

test('a name that a person leaves open stays out, however likely', async () => {
  const settings = { acceptFrom: 0.6, namesLeftOpen: [{ text: '天山１村', committee: '' }] };
  expect(outcomesOf(await metrics([['天山1村', null, 1]], settings))).toEqual(['rejected']);
});

test('a settled name whose compound is gone is ignored with a warning, once it is met', async () => {
  const settings = { settledNames: [settled('老厂宿舍', 'Z9', { by: 'remembered' })] };
  const plan = await metrics([['老厂宿舍', null, 1]], settings);
  expect(problemsOf(plan)).toEqual(['import-settled-name-gone', 'import-unknown-compound 2 小区']);
  expect(problemsOf(await metrics([['天山一村', null, 1]], settings))).toEqual([]);
});

test('rows that may be about either level share one proposal; a compound’s name is not taken for its committee', async () => {
  const plan = await planned(
    'metrics',
    [
      ['小区', '空置率', '议事次数'],
      ['天山1村', 1, null],
      ['天山1村', null, 2],
      ['古北居委会', null, 2],
    ],
    { compounds: SHANGHAI, acceptFrom: 0.9 },
  );
  expect(plan.names?.map(({ text, rows }) => [text, rows])).toEqual([
    ['天山1村', 2],
    ['古北居委会', 1],
  ]);
  expect(valuesOf(plan)).toMatchObject([
    { object: { level: 'compound', id: 'T1' } },
    { object: { level: 'committee', id: '虹桥街道/古北居民区' } },
  ]);
  expect(outcomesOf(plan)).toEqual(['accepted', 'rejected', 'accepted']);
});

test('a committee’s name is not taken for a compound', async () => {
  expect(outcomesOf(await metrics([['天山1村居委会', null, 1]], { acceptFrom: 0.6 }))).toEqual(['rejected']);
});

test('open names come first, those of most rows before the others', async () => {
  const plan = await metrics(
    [
      ['武夷公', null, 1],
      ['古北', null, 1],
      ['古北', null, 1],
      ['天山1村', null, 1],
    ],
    { acceptFrom: 0.95 },
  );
  expect(plan.names?.map(({ text }) => text)).toEqual(['古北', '武夷公', '天山1村']);
});
