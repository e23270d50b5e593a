import { expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import { countPages, layOut } from '../../../../shared/report/pdf/lay-out.ts';
import { GOLDEN_LETTERS } from '../letter/golden-letters.ts';
import { sampleInput } from '../report-input.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const TOOLS = { book: PLAIN_BOOK, draw: () => '' };

test('pages are counted as they are laid out', () => {
  const papers = [
    ...Object.values(GOLDEN_LETTERS).map((letterOf) => letterOf()),
    buildDistrictReport(sampleInput()),
  ];
  for (const paper of papers) expect(countPages(paper, TOOLS)).toBe(layOut(paper, TOOLS).length);
});
