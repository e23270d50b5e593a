import type { TextTable } from './text-table.ts';
import { DOUBLE_QUOTE, GREATER, SLASH } from './xml/bytes.ts';
import { behind, endOfPlainText } from './xml/plain-text.ts';

/**
 * The quick way through shared texts as they come by the hundred thousand: `<si><t>满意</t></si>`, also with
 * `xml:space` and with the note on pronunciation that Excel adds in East Asia. What is not exactly so is left
 * untouched for the general way.
 *
 * @param texts where the texts are added
 * @returns the place behind the last one taken
 */
export function readPlainStrings(bytes: Buffer, from: number, texts: TextTable): number {
  let at = from;
  for (;;) {
    const start = startOfText(bytes, at);
    const end = start === -1 ? -1 : endOfPlainText(bytes, start);
    const next = end === -1 ? -1 : endOfString(bytes, end);
    if (next === -1) return at;
    texts.add(bytes, start, end);
    at = next;
  }
}

function startOfText(bytes: Buffer, at: number): number {
  const inside = behind('<si><t', bytes, at);
  if (inside === -1 || bytes[inside] === GREATER) return inside === -1 ? -1 : inside + 1;
  return behind(' xml:space="preserve">', bytes, inside);
}

function endOfString(bytes: Buffer, at: number): number {
  const text = behind('</t>', bytes, at);
  if (text === -1) return -1;
  const end = behind('</si>', bytes, text);
  return end === -1 ? behind('</si>', bytes, endOfNote(bytes, text)) : end;
}

/** The place behind `<phoneticPr …/>`, or -1. */
function endOfNote(bytes: Buffer, from: number): number {
  let at = behind('<phoneticPr', bytes, from);
  if (at === -1) return -1;
  let quoted = false;
  for (let byte = bytes[at]; quoted || byte !== GREATER; byte = bytes[++at]) {
    if (byte === undefined || byte === 0) return -1;
    if (byte === DOUBLE_QUOTE) quoted = !quoted;
  }
  return bytes[at - 1] === SLASH ? at + 1 : -1;
}
