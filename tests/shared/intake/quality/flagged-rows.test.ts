import { expect, test } from 'vitest';
import type { QualityRules } from '../../../../shared/model/quality.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { planned } from '../planning.ts';
import { GUIDELINE } from '../small-district.ts';

const TABLE = [
  ['答卷编号', '提交答卷时间', '所用时间', '来自IP', '小区编号', '您对小区治理的总体评价'],
  ['1', '2026/6/3 9:00:00', '12秒', '1.1.1.1', '1001', '满意'],
  ['2', '2026/6/3 9:00:00', '90秒', '1.1.1.1', '1001', '满意'],
  ['3', '2026/6/4 9:00:00', '8秒', '1.1.1.1', '1001', '不满意'],
  ['4', '2026/6/4 9:00:00', '8秒', '1.1.1.1', '9999', '不满意'],
];

async function warningsBy(quality: QualityRules | undefined, settings: object = {}) {
  const { problems, counts } = await planned('questionnaire', TABLE, {
    guideline: { ...GUIDELINE, quality },
    ...settings,
  });
  const warnings = problems.filter(({ code }) => code === 'import-flagged');
  return { warnings: warnings.map((problem) => sayProblem(problem, 'zh')), counts };
}

test('the preview says how many rows are doubtful by which rule; they count all the same', async () => {
  const { warnings, counts } = await warningsBy({ minimumSeconds: 30, duplicates: true });
  expect(counts).toMatchObject({ accepted: 3, rejected: 1 });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('有 3 行可疑（答题过快 2 行、疑似重复 1 行），照常计入');
});

test('a guideline without such rules says nothing', async () => {
  expect((await warningsBy(undefined)).warnings).toEqual([]);
  expect((await warningsBy({ minimumSeconds: 5 })).warnings).toEqual([]);
});

test('rows that change nothing are not counted again', async () => {
  const { rows } = await planned('questionnaire', TABLE);
  const items = rows.flatMap((row) => row.items);
  const stored = new Map(items.map(({ key, digest }) => [key, digest]));
  expect((await warningsBy({ minimumSeconds: 30 }, { stored })).warnings).toEqual([]);
});
