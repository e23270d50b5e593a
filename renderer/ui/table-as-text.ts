/** A cell that begins like a formula would run as one where it is pasted; a leading apostrophe keeps it text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;

/**
 * Rows as spreadsheet programs read them from the clipboard: tabs between cells, a line a row, quotes where a cell holds
 * either. Nothing in it runs as a formula.
 */
export function tableAsText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => quoted(harmless(cell))).join('\t')).join('\r\n');
}

/** The same as an HTML table; every cell is text but numbers. */
export function tableAsHtml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(harmless(cell))}</td>`).join('')}</tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}

function harmless(cell: string): string {
  return LIKE_A_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function escaped(cell: string): string {
  return cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
