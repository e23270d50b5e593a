import { expect, test } from 'vitest';
import { questionKey } from '../../../../shared/intake/questionnaire/question-text.ts';

test.each([
  '3、您满意吗？',
  'Q3.您满意吗',
  'q3 您 满意吗。',
  '３．您满意吗?',
  '（3）您满意吗：',
  '3) 您满意吗',
  '第3题 您满意吗…',
])('%s asks 您满意吗', (text) => {
  expect(questionKey(text)).toBe('您满意吗');
});

test('numbers that belong to the question stay', () => {
  expect(questionKey('3.5公里内有菜场吗')).toBe('3.5公里内有菜场吗');
  expect(questionKey('24小时服务')).toBe('24小时服务');
});
