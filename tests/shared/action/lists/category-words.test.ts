import { expect, test } from 'vitest';
import { proposeCategory } from '../../../../shared/action/lists/category-words.ts';

test.each([
  ['改进小区停车、门岗等秩序管理', 'property', ['门岗', '秩序']],
  ['改进社区助老、助餐、托幼等便民服务', 'special_groups', ['助老', '助餐']],
  ['解决楼道堆物问题', 'infrastructure', ['楼道']],
  ['改进维修资金公开情况', 'property', ['维修资金']],
] as const)('%s: %s, because of its words', (text, category, words) => {
  expect(proposeCategory('needs', text)).toEqual({ category, words });
});

test('what no word speaks of has no category', () => {
  expect(proposeCategory('needs', '“您反映的问题是否得到及时回应”评价偏低')).toBeNull();
});

test('each list has its own categories', () => {
  expect(proposeCategory('resources', '退休医生志愿服务队')?.category).toBe('people');
  expect(proposeCategory('services', '法律咨询')?.category).toBe('legal');
});
