import { expect, test } from 'vitest';
import { cellsOf, valuesOf } from '../../../../renderer/features/register/form/cells-of.ts';
import { formProblems } from '../../../../renderer/features/register/form/field-problems.ts';
import { problem } from '../../../../shared/problems/problem.ts';

const COMPOUND = {
  code: 'C1',
  name: '甲苑',
  aliases: ['老甲', '甲村'],
  type: 'commodity',
  subdistrict: '天山路街道',
  committee: '一居',
  households: 0,
  residents: null,
  buildings: null,
  builtYear: 1998,
  propertyCompany: null,
  ownersCommittee: '已成立',
};

test('a form shows what stands: 0 is 0, what was not given is blank', () => {
  expect(cellsOf(valuesOf(COMPOUND))).toEqual({
    code: 'C1',
    name: '甲苑',
    aliases: '老甲、甲村',
    type: 'commodity',
    subdistrict: '天山路街道',
    committee: '一居',
    households: '0',
    residents: '',
    buildings: '',
    builtYear: '1998',
    propertyCompany: '',
    ownersCommittee: '已成立',
  });
});

test('the form of a new compound is blank', () => {
  expect(new Set(Object.values(cellsOf(valuesOf(null))))).toEqual(new Set(['']));
});

test('a problem stands beside the field whose heading it names, without its row', () => {
  const place = { sheet: '小区名册', row: 2, column: '户数', value: '很多' };
  const elsewhere = problem('import-no-register');
  const { byField, others } = formProblems(
    [problem('import-not-a-number', { value: '很多' }, place), elsewhere],
    'zh',
  );
  expect([...byField]).toEqual([['households', expect.stringMatching(/^“很多”不是数字/)]]);
  expect(others).toEqual([elsewhere]);
});
