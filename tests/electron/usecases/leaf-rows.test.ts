import { expect, test } from 'vitest';
import { leafRows } from '../../../electron/usecases/leaf-rows.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { CONTEXT, markedDistrict } from './scores-district.ts';

test('the rows behind a leaf name file, sheet and row, and what the row says', async () => {
  const found = valueIn(
    leafRows(await markedDistrict(), { phase: 'mid', code: 'C2', indicator: '1.2' }, CONTEXT),
  );
  expect(found).toMatchObject({
    indicator: { id: '1.2', name: '协商' },
    object: { level: 'compound', id: 'C2' },
    kind: 'marks',
    legend: [],
  });
  expect(found.rows.map(({ file, sheet, row, text }) => [file, sheet, row, text.zh])).toEqual([
    ['表.csv', '表', 5, '张三：7 分'],
  ]);
});

test('a leaf without evidence has no rows', async () => {
  const found = valueIn(
    leafRows(await markedDistrict(), { phase: 'mid', code: 'C3', indicator: '1.2' }, CONTEXT),
  );
  expect(found.rows).toEqual([]);
});

test('a leaf that does not assess the compound is refused in words', async () => {
  const refusal = leafRows(await markedDistrict(), { phase: 'mid', code: 'C3', indicator: '9' }, CONTEXT);
  expect(codesOf(refusal)).toEqual(['score-no-such-leaf']);
});
