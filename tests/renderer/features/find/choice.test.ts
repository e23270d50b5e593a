import { expect, test } from 'vitest';
import { choiceOf, choiceToGo } from '../../../../renderer/features/find/choice.ts';
import { DESTINATIONS } from '../../../../renderer/features/find/destinations.ts';
import { foundBy } from '../../../../renderer/features/find/found-by.ts';
import type { Findable } from '../../../../shared/contract/find.ts';

const COMPOUND: Findable = {
  kind: 'compound',
  id: 'C 1',
  name: '甲苑',
  others: ['C 1', '老虹桥'],
  within: '天山路街道 一居',
};

test('a compound leads to its score where there is one, else to the register', () => {
  expect(choiceOf(COMPOUND, true)).toMatchObject({
    path: '/scores/compound/C%201',
    otherPath: '/register?compound=C+1',
  });
  expect(choiceOf(COMPOUND, false)).toMatchObject({ path: '/register?compound=C+1' });
});

test('a place leads to its compounds, an indicator to the guideline', () => {
  const path = (kind: Findable['kind'], id: string) => choiceOf({ ...COMPOUND, kind, id }, true).path;
  expect(decodeURIComponent(path('committee', '天山路街道/一居'))).toBe(
    '/register?committee=天山路街道/一居',
  );
  expect(decodeURIComponent(path('subdistrict', '新泾镇'))).toBe('/register?subdistrict=新泾镇');
  expect(path('indicator', '2.1')).toBe('/guideline?indicator=2.1');
  expect(path('entry', 'a-b')).toBe('/playbook?entry=a-b');
  const { otherPath } = choiceOf({ ...COMPOUND, kind: 'committee', id: '新泾镇/一居' }, true);
  expect(decodeURIComponent(otherPath)).toBe('/lists?level=committee&key=新泾镇/一居');
});

test('another name is said where it is the reason for being found', () => {
  const choice = choiceOf(COMPOUND, true);
  expect(foundBy(choice, 'lhq')).toBe('老虹桥');
  expect(foundBy(choice, '甲')).toBe('');
  expect(foundBy(choice, '')).toBe('');
});

test('no two destinations are the same', () => {
  const keys = DESTINATIONS.map((destination) => choiceToGo(destination).key);
  expect(new Set(keys).size).toBe(keys.length);
});
