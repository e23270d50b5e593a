import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { attachmentNoteNumber } from '../../../shared/report/numbering.ts';
import type { Attachment, PaperHead, Signature } from '../../../shared/report/paper.ts';
import {
  COLOURS,
  GRID,
  PAGE,
  RED_HEAD,
  SIGNATURE,
  SIZES,
} from '../../../shared/report/pdf/theme/official-page.ts';
import { wordColour } from './paragraph-style.ts';
import { eighths, halfPoints, twips } from './units.ts';
import { INDENT, STYLE_IDS } from './word-styles.ts';
import { widthInCharacters, wordText } from './word-text.ts';

/** 版头: mark, number and red rule. On paper that has them already mark and rule are left blank. */
export function headParagraphs(head: PaperHead | null): Paragraph[] {
  if (head === null) return [];
  const { mark, number, isPrinted } = head;
  const size = markSize(mark);
  const blank = twips(RED_HEAD.blankLines * GRID.pitch);
  const rule = {
    style: BorderStyle.SINGLE,
    color: wordColour(COLOURS.red),
    size: eighths(RED_HEAD.ruleWidth),
    space: Math.round(RED_HEAD.ruleBelowNumber),
  };
  return [
    new Paragraph({
      style: STYLE_IDS.mark,
      spacing: { before: twips(RED_HEAD.markTop), line: twips(size) },
      children: [new TextRun({ text: isPrinted ? wordText(mark) : '', size: halfPoints(size) })],
    }),
    new Paragraph({
      style: STYLE_IDS.number,
      spacing: { before: blank, after: blank },
      ...(isPrinted && { border: { bottom: rule } }),
      children: [new TextRun(wordText(number))],
    }),
  ];
}

/** As large as fits on a line, 初号 at most. */
function markSize(mark: string): number {
  const most = PAGE.area.width / Math.max(widthInCharacters(mark), 1);
  return Math.min(SIZES.chuhao, Math.max(SIZES.erhao, most));
}

export function recipientParagraphs(recipient: string): Paragraph[] {
  if (recipient === '') return [];
  return [new Paragraph({ style: STYLE_IDS.recipient, children: [new TextRun(wordText(`${recipient}：`))] })];
}

/** 附件：1. …, further lines of a title below its beginning. */
export function attachmentNoteParagraphs(attachments: readonly Attachment[]): Paragraph[] {
  const word = '附件：';
  return attachments.map(({ title }, place) => {
    const isFirst = place === 0;
    const lead = `${isFirst ? word : ''}${attachmentNoteNumber(place, attachments.length)}`;
    const start = INDENT.firstLine + (isFirst ? 0 : widthOf(word));
    const hanging = widthOf(lead);
    return new Paragraph({
      style: STYLE_IDS.attachmentNote,
      keepNext: true,
      indent: { left: start + hanging, hanging },
      spacing: { before: isFirst ? twips(GRID.pitch) : 0 },
      children: [new TextRun(wordText(`${lead}${title}`))],
    });
  });
}

/**
 * Issuer and date. Below a head, where a seal is set, the date ends four characters from the right and the issuer stands over
 * its middle; else the issuer ends two characters from the right and the date begins two characters after it.
 */
export function signatureParagraphs({ issuer, date }: Signature, hasSeal: boolean): Paragraph[] {
  const blankLines = hasSeal ? SIGNATURE.blankLinesForSeal : SIGNATURE.blankLines;
  const rights = hasSeal ? rightsWithSeal(issuer, date) : rightsWithoutSeal(issuer, date);
  const lines = [
    { text: issuer, right: rights.issuer },
    { text: date, right: rights.date },
  ].filter(({ text }) => text !== '');
  return lines.map(
    ({ text, right }, place) =>
      new Paragraph({
        style: STYLE_IDS.signature,
        alignment: AlignmentType.RIGHT,
        keepNext: place < lines.length - 1,
        indent: { right: twips(Math.max(right, 0) * GRID.advance) },
        spacing: { before: place === 0 ? twips(blankLines * GRID.pitch) : 0 },
        children: [new TextRun(wordText(text))],
      }),
  );
}

/** How many characters from the right edge a line ends. */
interface Rights {
  readonly issuer: number;
  readonly date: number;
}

function rightsWithSeal(issuer: string, date: string): Rights {
  const overhang = (widthInCharacters(issuer) - widthInCharacters(date)) / 2;
  return { issuer: SIGNATURE.rightWithSeal - overhang, date: SIGNATURE.rightWithSeal };
}

function rightsWithoutSeal(issuer: string, date: string): Rights {
  const { right } = SIGNATURE;
  if (issuer === '') return { issuer: 0, date: right };
  const [issuerWidth, dateWidth] = [widthInCharacters(issuer), widthInCharacters(date)];
  const begin = right + Math.max(issuerWidth, dateWidth + right);
  return { issuer: begin - issuerWidth, date: begin - right - dateWidth };
}

function widthOf(text: string): number {
  return twips(widthInCharacters(text) * GRID.advance);
}
