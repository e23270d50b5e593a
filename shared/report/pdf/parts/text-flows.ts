import type { FontBook } from '../font-book.ts';
import { type Flow, textFlow, wholeText } from '../page/flow.ts';
import type { Bookmark } from '../page/marks.ts';
import { FULL, setLines } from '../text/set-lines.ts';
import { GRID } from '../theme/official-page.ts';
import { headingStyle, STYLES } from '../theme/text-styles.ts';

/** Two characters. */
export const INDENT = 2 * GRID.advance;

/** A paragraph of the text. */
export function paragraphFlow(text: string, book: FontBook): Flow {
  return textFlow(setLines(text, STYLES.text, { ...FULL, indent: INDENT, align: 'justify' }, book));
}

/** A heading with its number: it stays with what follows it. */
export function headingFlow(text: string, depth: number, bookmark: Bookmark, book: FontBook): Flow {
  const box = { ...FULL, indent: INDENT, align: 'justify', bookmark } as const;
  return wholeText(setLines(text, headingStyle(depth), box, book), { staysWithNext: true });
}

/** 主送机关, flush left; nothing where there is none. */
export function recipientFlows(recipient: string, book: FontBook): Flow[] {
  if (recipient === '') return [];
  return [wholeText(setLines(`${recipient}：`, STYLES.text, FULL, book), { staysWithNext: true })];
}
