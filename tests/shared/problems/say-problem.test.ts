import { expect, test } from 'vitest';
import { problem } from '../../../shared/problems/problem.ts';
import { sayProblem, severityOf } from '../../../shared/problems/say-problem.ts';

const place = { file: '评分.xlsx', sheet: 'Sheet1', row: 17, column: '得分', value: '12' };
const tooHigh = problem('import-mark-above', { value: 12, max: 10 }, place);

test('the place comes first, then what is wrong and the way out', () => {
  expect(sayProblem(tooHigh, 'zh')).toBe(
    '文件“评分.xlsx”工作表“Sheet1”第17行「得分」：12 超过上限 10，请改正后再导入或保存。',
  );
  expect(sayProblem(tooHigh, 'en')).toMatch(/^评分\.xlsx, sheet “Sheet1”, row 17, “得分”: 12 /);
});

test('without a place there is only the sentence', () => {
  expect(sayProblem(problem('no-register'), 'zh')).toMatch(/^这个阶段还没有名册/);
});

test('a fact that looks like a fact of the sentence is left as it is written', () => {
  const odd = problem('import-mark-above', { value: '{max}', max: 10 });
  expect(sayProblem(odd, 'zh')).toContain('{max} 超过上限 10');
});

test('a sentence stays one, however much the facts and the place hold', () => {
  const columns = Array.from({ length: 16_384 }, (_, index) => `第${index}题`).join('、');
  const long = problem(
    'import-unknown-columns',
    { columns },
    { sheet: '表'.repeat(5_000), column: '😀'.repeat(500) },
  );
  for (const language of ['zh', 'en'] as const) {
    const sentence = sayProblem(long, language);
    expect(sentence.length).toBeLessThan(3_000);
    expect(sentence).toContain('第1题、第2题');
    expect(sentence.isWellFormed()).toBe(true);
  }
});

test('some problems only ask for attention', () => {
  expect([severityOf(tooHigh), severityOf(problem('import-no-rows'))]).toEqual(['error', 'warning']);
});
