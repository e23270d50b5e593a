/** Splits the text, but not inside 〖…〗, where people may type anything; blank pieces are left out. */
export function splitOutsideFreeText(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let part = '';
  let isInside = false;
  for (const [piece, mark] of piecesOf(text, separator)) {
    part += piece;
    isInside = (isInside || piece.includes('〖')) && !piece.trimEnd().endsWith('〗');
    if (isInside) {
      part += mark;
      continue;
    }
    parts.push(part);
    part = '';
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}

/** The pieces of a text, each with the separator that follows it. */
function piecesOf(text: string, separator: RegExp): [piece: string, mark: string][] {
  const pieces: [string, string][] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(separator, 'gu'))) {
    pieces.push([text.slice(start, match.index), match[0]]);
    start = match.index + match[0].length;
  }
  return [...pieces, [text.slice(start), '']];
}
