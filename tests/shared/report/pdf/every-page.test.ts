import { describe, expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import type { Paper } from '../../../../shared/report/paper.ts';
import { layOut } from '../../../../shared/report/pdf/lay-out.ts';
import type { Mark, TextMark } from '../../../../shared/report/pdf/page/marks.ts';
import { sampleInput, withCompound } from '../report-input.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const MILLIMETRE = 72 / 25.4;
const [LEFT, TOP, RIGHT, BOTTOM] = [28, 37, 184, 262].map((edge) => edge * MILLIMETRE) as [
  number,
  number,
  number,
  number,
];

/** Where the ink of a text ends, by hand: half a size for Latin, a whole one for the rest, and the gaps between. */
function rightOf({ x, text, size, spacing }: TextMark): number {
  const characters = Array.from(text);
  const widths = characters.map((character) => (character < '\u0100' ? 0.5 : 1) * size);
  return widths.reduce((sum, width) => sum + width, x + spacing * (characters.length - 1));
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const bodyOf = (marks: readonly Mark[]) => marks.filter(isText).filter(({ y }) => y < BOTTOM);

const LONG = withCompound(sampleInput(), 0, { name: '长'.repeat(300) });
const PAPERS: readonly (readonly [string, Paper])[] = [
  ['a district report', buildDistrictReport(sampleInput())],
  ['a district report with a name of 300 characters', buildDistrictReport(LONG)],
  ['a district report of one compound', buildDistrictReport(sampleInput({ count: 1 }))],
  [
    'a district report under a red head',
    buildDistrictReport(
      sampleInput({
        settings: { head: 'printed', mark: '区民政局文件', bureau: '区民政局', copies: '区委办' },
      }),
    ),
  ],
];

describe.each(PAPERS)('%s', (_, paper) => {
  const pages = layOut(paper, { book: PLAIN_BOOK, draw: () => '<svg></svg>' }).map(({ marks }) => marks);

  test('has no page without text, and no text outside the type area', () => {
    for (const page of pages) {
      const body = bodyOf(page);
      expect(body.length).toBeGreaterThan(0);
      for (const mark of body) {
        expect(mark.x).toBeGreaterThan(LEFT - 0.01);
        expect(rightOf(mark)).toBeLessThan(RIGHT + 0.5 * MILLIMETRE);
        expect(mark.y).toBeGreaterThan(TOP);
      }
    }
  });

  test('has no heading at the foot of a page', () => {
    const headings = pages.map((page) => page.filter(isText).filter(({ bookmark }) => bookmark !== null));
    pages.forEach((page, place) => {
      const lowest = Math.max(...bodyOf(page).map(({ y }) => y));
      for (const { y } of headings[place] ?? []) expect(y).toBeLessThan(lowest);
    });
  });
});
