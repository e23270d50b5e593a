/** A cell in quotes, as spreadsheet programs write one that holds a tab, a line break or a quote. */
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r\n|\n|\r|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const LINE_BREAK = /\r\n|\n|\r/y;

/**
 * The cells of a table as Excel, WPS and LibreOffice put it on the clipboard: tabs between cells, a line a row. A cell
 * that was merged with the one before is empty. Quotes that a person typed stay.
 *
 * @example pastedTable('1\t"a\nb"\r\n\t2\r\n') // [['1', 'a\nb'], ['', '2']]
 */
export function pastedTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const [cell, end] = cellAt(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    // Without a line break the text is at its end.
    at = end + (lengthOf(LINE_BREAK, text, end) || 1);
    if (at === text.length && end < text.length) break;
  }
  return rows;
}

function cellAt(text: string, at: number): [cell: string, end: number] {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return [(quoted[1] ?? '').replaceAll('""', '"'), QUOTED.lastIndex];
  const end = at + lengthOf(PLAIN, text, at);
  return [text.slice(at, end), end];
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
