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
