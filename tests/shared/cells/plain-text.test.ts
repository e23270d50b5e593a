import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../shared/cells/plain-text.ts';

const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('（', '３', ' ', '\u3000', '一', '龥', '鿿', '㍿', '⼩', '豈', 'e', '\u0301', '\ud83c'),
);
const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''));

test('plain text is NFKC without spaces, whatever the text', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(plainText(written)).toBe(written.normalize('NFKC').replace(/\s+/gu, ''));
    }),
  );
});

test('every character that is left as it is is one that NFKC leaves', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const changed = (each: string) => plainText(each) !== each.normalize('NFKC').replace(/\s+/gu, '');
  expect(characters.filter(changed)).toEqual([]);
});
