/**
 * A text of a workbook as it was typed: `_x000D_` stands for the character with that code, which XML could
 * not carry, and `_x005F_` for the underscore of a text that only looks like such an escape.
 *
 * @example escapedText('一_x000D_二') // '一\r二'
 */
export function escapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Whether characters were lost before or while the text came here: it holds U+FFFD or half a character. */
export function hasLostCharacters(text: string): boolean {
  return text.includes('\ufffd') || !text.isWellFormed();
}
