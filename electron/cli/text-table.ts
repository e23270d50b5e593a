/** A number is set to the right, with as many decimals as its column needs; anything else to the left. */
export type TableCell = string | number | null;

/** Columns of a terminal that a cell may take where another stands beside it; `--json` has all of it. */
const WIDEST = 80;

/**
 * Rows as aligned lines for a terminal, where a Chinese character is two columns wide; null is a dash. A cell is one line; what is
 * too wide for its column is cut, with an ellipsis, but for the last column.
 *
 * @example textTable(['名次', '得分'], [[1, 92.5]])
 */
export function textTable(headings: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const columns = headings.map((heading, at) =>
    alignedColumn(
      heading,
      rows.map((row) => row[at] ?? null),
      at === headings.length - 1 ? Number.POSITIVE_INFINITY : WIDEST,
    ),
  );
  const lines = [headings, ...rows].map((_, at) => columns.map((column) => column[at]).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** The heading and the cells of one column, all equally wide. */
function alignedColumn(heading: string, cells: readonly TableCell[], widest: number): string[] {
  const decimals = Math.max(0, ...new Set(cells.map(decimalsOf)));
  const texts = cells.map((cell) =>
    typeof cell === 'number' ? cell.toFixed(decimals) : cutTo(widest, oneLine(cell ?? '–')),
  );
  const width = Math.max(...new Set([heading, ...texts].map(widthOf)));
  const gap = (text: string) => ' '.repeat(width - widthOf(text));
  const aligned = texts.map((text, at) =>
    typeof cells[at] === 'number' ? gap(text) + text : text + gap(text),
  );
  return [heading + gap(heading), ...aligned];
}

function decimalsOf(cell: TableCell): number {
  return typeof cell === 'number' ? (String(cell).split('.')[1]?.length ?? 0) : 0;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]\s*/g, ' ');
}

/** The text, or as many of its characters as fit with an ellipsis behind them. */
function cutTo(widest: number, text: string): string {
  if (widthOf(text) <= widest) return text;
  let cut = '';
  for (const character of text) {
    if (widthOf(cut) + widthOf(character) > widest - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Columns that the text takes on a terminal. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  );
  return text.length + (wide?.length ?? 0);
}
