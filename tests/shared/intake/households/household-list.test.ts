import { expect, test } from 'vitest';
import { householdHeading, readHouseholds } from '../../../../shared/intake/households/household-list.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { COMPOUNDS } from '../small-district.ts';

const INPUT = { compounds: COMPOUNDS, sheet: '名单' };
const [FIRST, SECOND] = COMPOUNDS;

function read(headings: readonly Cell[], ...rows: readonly (readonly Cell[])[]) {
  const columns = householdHeading({ row: 1, cells: headings }, INPUT);
  if (columns === null) throw new Error('no heading');
  return readHouseholds(
    rows.map((cells, at) => ({ row: at + 2, cells })),
    columns,
    INPUT,
  );
}

test('a household is a compound, by code or name, and a door or an address', () => {
  const { households, read: rows } = read(
    ['小区', '楼号', '户号', '户主'],
    [SECOND?.code ?? '', '3号', 101, '张'],
    [FIRST?.name ?? '', null, '202室', '李'],
  );
  expect(rows).toBe(2);
  expect(households).toEqual([
    { compound: SECOND?.code, building: '3号', door: '101', address: '', row: 2 },
    { compound: FIRST?.code, building: '', door: '202室', address: '', row: 3 },
  ]);
});

test('a row without a known compound or a name of its own, repeated or summing up is rejected', () => {
  const code = FIRST?.code ?? '';
  const list = read(
    ['小区编号', '地址'],
    [code, '天山路1号101'],
    ['C9999', '天山路1号102'],
    [code, null],
    [code, '天山路 1 号 101'],
    [null, null],
    ['合计', 4],
  );
  expect(list).toMatchObject({ read: 5, rejected: 4 });
  expect(list.households).toHaveLength(1);
  expect(list.problems.map(({ code: problem, place }) => [problem, place.row])).toEqual([
    ['import-unknown-compound', 3],
    ['households-unnamed', 4],
    ['households-repeated', 5],
    ['import-total-row', 7],
  ]);
});

test.each([[['小区', '户主']], [['户号', '地址']], [['住户名单', null]]])('%j is no heading', (cells) => {
  expect(householdHeading({ row: 1, cells }, INPUT)).toBeNull();
});

test('the number at the gate is the building where rooms have a column of their own, else the door', () => {
  const code = FIRST?.code ?? '';
  const two = read(['小区编号', '门牌号', '室号'], [code, '3号', '101室'], [code, '5号', '101室']);
  expect(two.problems).toEqual([]);
  expect(two.households.map(({ building, door }) => [building, door])).toEqual([
    ['3号', '101室'],
    ['5号', '101室'],
  ]);
  const one = read(['小区编号', '门牌号'], [code, '3号']);
  expect(one.households.map(({ building, door }) => [building, door])).toEqual([['', '3号']]);
});
