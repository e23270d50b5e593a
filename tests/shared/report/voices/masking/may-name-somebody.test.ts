import { expect, test } from 'vitest';
import { mayNameSomebody } from '../../../../../shared/report/voices/masking/may-name-somebody.ts';

test.each([
  '漏水的是陈建国他们家',
  '和刘洋吵过',
  '某居民说过',
  '找Tom',
  '号码是（号码略）',
  '门牌502',
  '302的车',
  '阿芳总停在那里',
  '都怪小芳',
  '芳芳不让停',
])('may name somebody: %s', (text) => {
  expect(mayNameSomebody(text)).toBe(true);
});

test.each([
  '报修后两天没有人来',
  '方案改了两稿，低层住户也同意了',
  '车位太少，晚上停不进去',
  '楼道灯坏了一个月',
  '天天停在小区门口',
  '等了120天',
])('names nobody: %s', (text) => {
  expect(mayNameSomebody(text)).toBe(false);
});
