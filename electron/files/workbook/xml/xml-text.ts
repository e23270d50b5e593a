const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * What a stretch of XML text means: the five named entities and numeric ones replaced, line ends made
 * `\n`. Any other entity stays as it is written: nothing that a document declares is ever expanded.
 *
 * @example xmlText('A &amp; B&#20013;') // 'A & B中'
 */
export function xmlText(raw: string): string {
  const text = lineEnds(raw);
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g, replacement);
}

/** XML reads `\r\n` and `\r` as one line end; a real carriage return is written as an entity. */
export function lineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
}

function replacement(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (hexadecimal) return character(Number.parseInt(hexadecimal, 16));
  if (decimal) return character(Number.parseInt(decimal, 10));
  return NAMED.get(name ?? '') ?? whole;
}

/** What is not a character becomes U+FFFD, which is reported where it stands. */
function character(code: number): string {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || surrogate || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
