import type { XmlTokens } from './xml/xml-tokens.ts';

/** Whether the end of the rows was found, more bytes are needed, or it is not certain where the end is. */
export type PassOver = (tokens: XmlTokens) => 'end' | 'more' | 'doubtful';

const END = 'sheetData';
/** `</`, a prefix and the name are shorter; so much is looked at again with the next bytes. */
const TAIL = 128;
/** Comments, literal text and instructions may hold anything, also what looks like the end of the rows. */
const DOUBTFUL = ['<!', '<?'];

/**
 * Goes from within the rows of a sheet to the tag that ends them, as fast as bytes can be searched. Tags and values
 * cannot hold `</sheetData`, with or without a prefix.
 */
export function passOverRows(tokens: XmlTokens): 'end' | 'more' | 'doubtful' {
  const bytes = tokens.rest;
  if (DOUBTFUL.some((markup) => bytes.includes(markup))) return 'doubtful';
  const end = endTag(bytes);
  const from = tokens.at ?? 0;
  tokens.skipTo(from + (end === -1 ? Math.max(0, bytes.length - TAIL) : end));
  return end === -1 ? 'more' : 'end';
}

/** Where `</sheetData` or `</x:sheetData` begins, or -1. */
function endTag(bytes: Buffer): number {
  for (let at = bytes.indexOf(END); at !== -1; at = bytes.indexOf(END, at + 1)) {
    const before = bytes.toString('latin1', Math.max(0, at - TAIL), at);
    const opening = /<\/(?:[^\s<>/:]+:)?$/.exec(before);
    if (opening) return at - opening[0].length;
  }
  return -1;
}
