import { expect, test } from 'vitest';
import { textTable } from '../../../electron/cli/text-table.ts';

test('columns stand below each other, Chinese characters two wide and figures with as many decimals', () => {
  const table = textTable(
    ['名次', '小区', '得分'],
    [
      [1, '华阳路120弄', 92.5],
      [null, 'A', 7],
    ],
  );
  expect(table.split('\n')).toEqual([
    '名次  小区         得分',
    '   1  华阳路120弄  92.5',
    '–     A             7.0',
  ]);
});

test('a cell is one line, and a long one is cut: it does not push the columns beside it out of sight', () => {
  const table = textTable(
    ['问题', '状态'],
    [
      ['楼道\n堆物', '登记'],
      ['长'.repeat(1000), '分析'],
    ],
  );
  expect(table.split('\n')).toEqual([
    `问题${' '.repeat(77)}状态`,
    `楼道 堆物${' '.repeat(72)}登记`,
    `${'长'.repeat(39)}…  分析`,
  ]);
});

test('the last column, which has nothing beside it, is told in full', () => {
  const words = '长'.repeat(100);
  expect(textTable(['编号', '说明'], [[1, words]])).toBe(`编号  说明\n   1  ${words}`);
});
