import { expect, test } from 'vitest';
import { recordCountsWords, revertedWords } from '../../../../shared/model/records/record-counts.ts';

test('what a batch wrote and took back, by kind', () => {
  const counts = [
    { kind: 'excerpt', written: 0, removed: 2 },
    { kind: 'transcript', written: 1200, removed: 1 },
  ] as const;
  expect(recordCountsWords(counts)).toEqual({
    zh: '移除访谈摘录 2 条，写入访谈记录 1,200 条，移除访谈记录 1 条',
    en: 'Removed excerpts (2), Wrote interviews (1,200), Removed interviews (1)',
  });
});

test('what taking a batch back came to; what stays is said', () => {
  const kinds = [{ kind: 'playbook-entry', written: 3, removed: 55 }] as const;
  expect(revertedWords({ kinds, kept: 0 }).zh).toBe('恢复攻略 3 条，移除攻略 55 条');
  expect(revertedWords({ kinds, kept: 2 })).toEqual({
    zh: '恢复攻略 3 条，移除攻略 55 条；另有 2 条之后改过，没有动',
    en: 'Brought back playbook entries (3), Removed playbook entries (55); 2 more were changed since and stay',
  });
});
