import { expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import type { FontBook } from '../../../../shared/report/pdf/font-book.ts';
import { missingCharacters } from '../../../../shared/report/pdf/missing-characters.ts';
import { sampleInput, withCompound } from '../report-input.ts';
import { PLAIN_BOOK } from './plain-book.ts';

test('a character that no face has is named once, with its text and chapter', () => {
  const input = withCompound(sampleInput(), 32, { name: '幸福🏠家园' });
  expect(missingCharacters(buildDistrictReport(input), PLAIN_BOOK)).toEqual([
    { character: '🏠', heading: expect.stringContaining('不公布成绩'), text: '幸福🏠家园' },
  ]);
});

test('a character that only a stand-in has is not missing', () => {
  expect(missingCharacters(buildDistrictReport(sampleInput()), PLAIN_BOOK)).toEqual([]);
});

test('signs that nobody sees, pasted into a name unknowingly, are not missing', () => {
  const input = withCompound(sampleInput(), 32, { name: '幸福\u{E0100}家\u202C园' });
  const book: FontBook = {
    ...PLAIN_BOOK,
    has: (face, codePoint) =>
      codePoint !== 0x202c && codePoint !== 0xe0100 && PLAIN_BOOK.has(face, codePoint),
  };
  expect(missingCharacters(buildDistrictReport(input), book)).toEqual([]);
});

test('of a long text only what stands beside the character is told', () => {
  const name = `${'甲'.repeat(100)}🏠${'乙'.repeat(100)}`;
  const input = withCompound(sampleInput(), 32, { name });
  expect(missingCharacters(buildDistrictReport(input), PLAIN_BOOK)).toEqual([
    {
      character: '🏠',
      heading: expect.stringContaining('不公布成绩'),
      text: `…${'甲'.repeat(20)}🏠${'乙'.repeat(20)}…`,
    },
  ]);
});
