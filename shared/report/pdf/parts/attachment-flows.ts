import { attachmentNoteNumber, attachmentNumber } from '../../numbering.ts';
import type { Attachment } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import { type Flow, type Strip, wholeText } from '../page/flow.ts';
import type { Bookmark } from '../page/marks.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { FULL, setLines } from '../text/set-lines.ts';
import { GRID, PAGE } from '../theme/official-page.ts';
import { STYLES } from '../theme/text-styles.ts';
import { INDENT } from './text-flows.ts';
import { titleFlows } from './title-flow.ts';

/**
 * The note below the text that names the attachments: 附件：1. …, the others below the first, a long title's further lines
 * below its beginning.
 */
export function attachmentNoteFlows(attachments: readonly Attachment[], book: FontBook): Flow[] {
  const word = widthInText('附件：', book);
  return attachments.map(({ title }, place) => {
    const number = attachmentNoteNumber(place, attachments.length);
    const lead = `${place === 0 ? '附件：' : ''}${number}`;
    const start = INDENT + (place === 0 ? 0 : word);
    const hanging = start + widthInText(lead, book);
    return wholeText(hangingStrips(lead, title, { start, hanging }, book), {
      blankLines: place === 0 ? 1 : 0,
      staysWithNext: place < attachments.length - 1,
    });
  });
}

interface Hang {
  readonly start: number;
  readonly hanging: number;
}

function hangingStrips(lead: string, title: string, { start, hanging }: Hang, book: FontBook): Strip[] {
  const [first] = setLines(lead, STYLES.text, { ...FULL, left: start }, book);
  const box = { ...FULL, left: hanging, width: PAGE.area.width - hanging, align: 'justify' } as const;
  const lines = setLines(title, STYLES.text, box, book);
  return lines.map((line, place) =>
    place === 0 ? { ...line, marks: [...(first?.marks ?? []), ...line.marks] } : line,
  );
}

function widthInText(text: string, book: FontBook): number {
  return widthOf(glyphsOf(text, STYLES.text, book));
}

/** The beginning of an attachment: on a new page 附件1 on its first line, its title on the third. */
export function attachmentHeadFlows(
  title: string,
  { place, count }: { readonly place: number; readonly count: number },
  book: FontBook,
): Flow[] {
  const number = attachmentNumber(place, count);
  const bookmark: Bookmark = { id: `attachment-${place + 1}`, parent: null, title: `${number}　${title}` };
  const line = setLines(number, STYLES.attachmentNumber, { ...FULL, bookmark }, book);
  const empty: Strip = { height: GRID.pitch, marks: [] };
  return [
    wholeText([...line, empty], { beginsPage: true, staysWithNext: true }),
    ...titleFlows([title], book),
  ];
}
