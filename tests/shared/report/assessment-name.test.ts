import { expect, test } from 'vitest';
import { assessmentName } from '../../../shared/report/assessment-name.ts';

test.each([
  ['长宁区居民区分类治理绩效评估导则（示范）', '长宁区居民区分类治理', '绩效评估'],
  ['社会治理创新项目评选导则（示范）', '社会治理创新项目', '评选'],
  ['国际化社区评价导则（示范）', '国际化社区', '评价'],
  ['居民区考核办法', '居民区', '考核'],
])('“%s” assesses “%s”', (title, subject, activity) => {
  expect(assessmentName({ title })).toEqual({ subject, activity });
});

test('an unusual title is the subject of an 评估', () => {
  expect(assessmentName({ title: '和谐家园二十条' })).toEqual({
    subject: '和谐家园二十条',
    activity: '评估',
  });
  expect(assessmentName({ title: '评估导则' })).toEqual({ subject: '评估', activity: '评估' });
});
