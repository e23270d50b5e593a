import { expect, test } from 'vitest';
import { isMarkHidden, markedKey } from '../../../shared/model/mark-secrecy.ts';

const about = (indicator: string, code = '1001') => ({
  object: { level: 'compound' as const, id: code },
  indicator,
});
const reader = (person: string, isExpert: boolean, ...marked: ReturnType<typeof about>[]) => ({
  person,
  isExpert,
  marked: new Set(marked.map(markedKey)),
});

test('an expert sees what others gave only where a mark of their own stands', () => {
  const zhang = reader('张三', true, about('1.1'));
  expect(isMarkHidden({ expert: '李四', ...about('1.1') }, zhang)).toBe(false);
  expect(isMarkHidden({ expert: '李四', ...about('1.2') }, zhang)).toBe(true);
  expect(isMarkHidden({ expert: '李四', ...about('1.1', '1002') }, zhang)).toBe(true);
});

test('everybody sees their own marks, and who gives no marks sees all', () => {
  expect(isMarkHidden({ expert: '张三', ...about('1.2') }, reader('张三', true))).toBe(false);
  expect(isMarkHidden({ expert: '李四', ...about('1.2') }, reader('王科员', false))).toBe(false);
});
