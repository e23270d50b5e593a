import type { TextTable } from './text-table.ts';
import { DOUBLE_QUOTE, GREATER, SLASH } from './xml/bytes.ts';
import { behind, endOfPlainText } from './xml/plain-text.ts';
import { word, wordAt } from './xml/words.ts';

const STRING = word('<si>');
const TEXT = word('><t>');
const END_OF_TEXT = word('</t>');
const END_OF_STRING = word('</si');
const ENDED_STRING = word('/si>');

/**
 * The quick way through shared texts as they come by the hundred thousand: `<si><t>满意</t></si>`, also with
 * `xml:space` and with the note on pronunciation that Excel adds in East Asia. What is not exactly so is left
 * untouched for the general way.
 *
 * @param words the same memory as the bytes
 * @param texts where the texts are added
 * @returns the place behind the last one taken
 */
export function readPlainStrings(bytes: Buffer, words: DataView, from: number, texts: TextTable): number {
  let at = from;
  for (;;) {
    const start = startOfText(bytes, words, at);
    const end = start === -1 ? -1 : endOfPlainText(bytes, start);
    const next = end === -1 ? -1 : endOfString(bytes, words, end);
    if (next === -1) return at;
    texts.add(bytes, start, end);
    at = next;
  }
}

function startOfText(bytes: Buffer, words: DataView, at: number): number {
  if (wordAt(words, at) !== STRING) return -1;
  return wordAt(words, at + 3) === TEXT ? at + 7 : behind('<t xml:space="preserve">', bytes, at + 4);
}

function endOfString(bytes: Buffer, words: DataView, at: number): number {
  if (wordAt(words, at) !== END_OF_TEXT) return -1;
  const end = behindString(words, at + 4);
  if (end !== -1) return end;
  const note = endOfNote(bytes, at + 4);
  return note === -1 ? -1 : behindString(words, note);
}

/** The place behind `</si>`, or -1. */
function behindString(words: DataView, at: number): number {
  return wordAt(words, at) === END_OF_STRING && wordAt(words, at + 1) === ENDED_STRING ? at + 5 : -1;
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
