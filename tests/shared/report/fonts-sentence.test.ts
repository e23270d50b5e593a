import { expect, test } from 'vitest';
import { fontsSentence } from '../../../shared/report/fonts-sentence.ts';

const OWN = { role: 'text', name: '仿宋', isBundled: false } as const;
const BUNDLED = { role: 'title', name: 'Noto Serif SC', isBundled: true } as const;

test('fonts of the computer are told from those that stand in', () => {
  expect(fontsSentence([OWN]).zh).toBe('字体：本机的仿宋。');
  expect(fontsSentence([OWN, BUNDLED]).zh).toBe('字体：本机的仿宋；本机没有的用随附的Noto Serif SC代替。');
  expect(fontsSentence([BUNDLED, { ...BUNDLED, role: 'kai' }]).zh).toBe(
    '字体：本机没有的用随附的Noto Serif SC代替。',
  );
});
