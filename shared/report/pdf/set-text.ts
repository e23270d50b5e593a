import { type Face, type FontBook, faceFor } from './font-book.ts';
import type { TextNode, TextRun } from './nodes.ts';

/** How a text is set: its face, its size and the distance of its lines, in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly pitch: number;
}

/**
 * A text in its face, with every character that this face lacks in one that has it. Long words may break
 * anywhere, and a text of unheard-of length is cut, since both would cost the layout dearly.
 */
export function setText(text: string, style: TextStyle, book: FontBook): TextNode {
  const runs = piecesOf(printable(text)).flatMap((piece) => runsOf(piece, style, book));
  const common = { font: style.face, fontSize: style.size, lineHeight: lineHeight(style, style.face, book) };
  const [first] = runs;
  if (first === undefined) return { ...common, text: '' };
  const isPlain = runs.length === 1 && first.font === style.face && first.wordBreak === undefined;
  return { ...common, text: isPlain ? first.text : runs };
}

function runsOf(text: string, style: TextStyle, book: FontBook): TextRun[] {
  const runs: TextRun[] = [];
  for (const character of text) {
    const face = faceFor(character.codePointAt(0) ?? 0, style.face, book) ?? style.face;
    const last = runs.at(-1);
    if (last?.font === face) last.text += character;
    else runs.push({ text: character, font: face, lineHeight: lineHeight(style, face, book) });
  }
  return LONG_WORD.test(text) ? runs.map((run) => ({ ...run, wordBreak: 'break-all' })) : runs;
}

/** pdfmake's factor on the natural height of a line. */
function lineHeight({ size, pitch }: TextStyle, face: Face, book: FontBook): number {
  return pitch / (size * book.lineHeight(face));
}

const LONGEST_TEXT = 2000;
const LONG_WORD = /[!-~\u00A1-\u024F]{24,}/;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Without line ends and other controls, and not too long. */
function printable(text: string): string {
  const clean = text.replaceAll(CONTROLS, ' ');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)}…` : clean;
}

/** The text cut before and after its long words. */
function piecesOf(text: string): string[] {
  return text.split(new RegExp(`(${LONG_WORD.source})`)).filter((piece) => piece !== '');
}
