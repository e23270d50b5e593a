import { cellText } from '../../cells/cell-text.ts';
import { parseDate } from '../../cells/parse-date.ts';
import { parseDuration } from '../../cells/parse-duration.ts';
import { shanghaiTime } from '../../cells/shanghai-time.ts';
import type { Cell } from '../../model/sheet.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import type { PlatformColumns } from './platform-columns.ts';

/**
 * When a response came in, as the clock in Shanghai showed it: what KoboToolbox and ODK Central write without a zone is
 * UTC, everything else local time. What is not understood is kept as it is, for it decides no score.
 */
export function submittedAtInRow(
  cells: RowCells,
  { submittedAt, submittedBy }: PlatformColumns,
): string | null {
  const date = parseDate(cells.cell(submittedAt));
  if (date === null) keepAsWritten(cells, submittedAt);
  return date === null ? null : shanghaiTime(date, submittedBy);
}

/** How many seconds answering took: as it is written, or from its beginning to its end. */
export function secondsInRow(cells: RowCells, { seconds, span }: PlatformColumns): number | null {
  if (span !== undefined) return secondsBetween(cells.cell(span[0]), cells.cell(span[1]));
  const read = parseDuration(cells.cell(seconds));
  if (read === null) keepAsWritten(cells, seconds);
  return read;
}

function secondsBetween(from: Cell, to: Cell): number | null {
  const [began, ended] = [from, to].map((cell) => {
    const date = parseDate(cell);
    return date?.includes('T') ? Date.parse(`${shanghaiTime(date, 'shanghai')}Z`) : Number.NaN;
  });
  const seconds = ((ended ?? Number.NaN) - (began ?? Number.NaN)) / 1000;
  return seconds >= 0 ? seconds : null;
}

function keepAsWritten(cells: RowCells, column: Column | undefined): void {
  const text = cellText(cells.cell(column));
  if (column !== undefined && text !== '') cells.kept.push([column.heading, text]);
}
