import type { Signature } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import { type Flow, type Strip, wholeText } from '../page/flow.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { FULL, setLines } from '../text/set-lines.ts';
import { GRID, PAGE, SIGNATURE } from '../theme/official-page.ts';
import { STYLES } from '../theme/text-styles.ts';

/**
 * Issuer and date below the text. With room for a seal the date ends four characters from the right and the issuer stands over
 * its middle; without one the issuer ends two characters from the right and the date begins two characters after it.
 */
export function signatureFlows(signature: Signature | null, hasSeal: boolean, book: FontBook): Flow[] {
  if (signature === null || (signature.issuer === '' && signature.date === '')) return [];
  const widths = { issuer: widthOfText(signature.issuer, book), date: widthOfText(signature.date, book) };
  const lefts = hasSeal ? leftsWithSeal(widths) : leftsWithoutSeal(widths);
  const strips = [
    ...strip(signature.issuer, Math.max(lefts.issuer, 0), book),
    ...strip(signature.date, Math.max(lefts.date, 0), book),
  ];
  return [wholeText(strips, { blankLines: hasSeal ? SIGNATURE.blankLinesForSeal : SIGNATURE.blankLines })];
}

interface TwoPlaces {
  readonly issuer: number;
  readonly date: number;
}

function leftsWithSeal(widths: TwoPlaces): TwoPlaces {
  const date = fromRight(SIGNATURE.rightWithSeal) - widths.date;
  const centred = date + (widths.date - widths.issuer) / 2;
  return { date, issuer: Math.min(centred, PAGE.area.width - widths.issuer) };
}

function leftsWithoutSeal(widths: TwoPlaces): TwoPlaces {
  const end = fromRight(SIGNATURE.right);
  const step = SIGNATURE.right * GRID.advance;
  if (widths.issuer === 0) return { issuer: end, date: end - widths.date };
  const issuer = Math.min(end - widths.issuer, end - widths.date - step);
  return { issuer, date: issuer + step };
}

function fromRight(characters: number): number {
  return PAGE.area.width - characters * GRID.advance;
}

function strip(text: string, left: number, book: FontBook): Strip[] {
  return setLines(text, STYLES.text, { ...FULL, left, width: PAGE.area.width - left }, book);
}

function widthOfText(text: string, book: FontBook): number {
  return widthOf(glyphsOf(text, STYLES.text, book));
}
