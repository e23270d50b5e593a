import { expect, test } from 'vitest';
import type { ImportPlan } from '../../../shared/model/import-plan.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { planned, valuesOf } from './planning.ts';

const REPEATED = 'import-column-repeated';

function warningsOf({ problems }: ImportPlan): string[] {
  return problems.filter(({ code }) => code === REPEATED).map((said) => sayProblem(said, 'zh'));
}

test('of two columns of a field that may be left out the first is read, and both are named', async () => {
  const table = [
    ['专家', '小区', '指标', '得分', '备注', '备注'],
    ['张三', '1001', '1.1', 8, '好', '不好'],
  ];
  const result = await planned('marks', table);
  expect(valuesOf(result)).toMatchObject([{ mark: 8, note: '好' }]);
  expect(warningsOf(result)).toEqual([expect.stringContaining('只读取了 备注[E]，备注[F] 原样保留')]);
});

test('nothing is said once a person chose between them', async () => {
  const table = [
    ['专家', '小区', '指标', '得分', '备注', '备注'],
    ['张三', '1001', '1.1', 8, '好', '不好'],
  ];
  const heading = { row: 1, columns: new Map([[5, '备注']]) };
  const result = await planned('marks', table, { heading });
  expect(valuesOf(result)).toMatchObject([{ note: '不好' }]);
  expect(warningsOf(result)).toEqual([]);
});

test('what a survey platform adds may stand twice as well: ids, times and durations', async () => {
  const table = [
    ['答卷编号', '提交答卷时间', '小区', '您对小区治理的总体评价', '提交答卷时间', '答卷编号'],
    ['A7', '2026-05-06 09:00', '1001', '满意', '2026-05-07 09:00', 'B8'],
  ];
  expect(warningsOf(await planned('questionnaire', table))).toEqual([
    expect.stringContaining('只读取了 答卷编号[A]，答卷编号[F] 原样保留'),
    expect.stringContaining('只读取了 提交答卷时间[B]，提交答卷时间[E] 原样保留'),
  ]);
});

test('a heading that stands once is no matter, nor is one that nothing is read from', async () => {
  const table = [
    ['专家', '小区', '指标', '得分', '照片', '照片'],
    ['张三', '1001', '1.1', 8, '一', '二'],
  ];
  expect(warningsOf(await planned('marks', table))).toEqual([]);
});
