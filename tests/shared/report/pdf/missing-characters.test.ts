import { expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
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
