/** A cell that is a number is set to the right, any other to the left. */
export type TableCell = string | number | null;

/**
 * Rows as aligned lines for a terminal, where a Chinese character is two columns wide; null is a dash.
 *
 * @example textTable(['名次', '得分'], [[1, 92.5]])
 */
export function textTable(headings: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => widthOf(textOf(line[column])))));
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function textOf(cell: TableCell | undefined): string {
  return cell === null || cell === undefined ? '–' : String(cell);
}

function pad(cell: TableCell, width: number): string {
  const text = textOf(cell);
  const gap = ' '.repeat(width - widthOf(text));
  return typeof cell === 'number' ? gap + text : text + gap;
}

/** Columns that the text takes on a terminal. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  );
  return text.length + (wide?.length ?? 0);
}
