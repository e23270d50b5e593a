import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256, sha256OfLines } from '../../../electron/store/sha256.ts';

test('a text has the hash that FIPS 180-4 gives as its example', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a text is hashed in UTF-8, half a character as U+FFFD', () => {
  expect(sha256('\ud800')).toBe(sha256('\ufffd'));
});

test.each([0, 1, 3, 200_000])('%i lines have the hash of their text', (count) => {
  const lines = Array.from({ length: count }, (_, index) => `第${index}行\ud83c`);
  const text = lines.map((line) => `${line}\n`).join('');
  expect(sha256OfLines(lines)).toBe(createHash('sha256').update(text).digest('hex'));
});

test.each([21_844, 21_845, 21_846, 300_000])(
  'a line of %i characters has the hash of its text among others',
  (length) => {
    const lines = ['前', '满'.repeat(length), '', '后'];
    const text = lines.map((line) => `${line}\n`).join('');
    expect(sha256OfLines(lines)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);
