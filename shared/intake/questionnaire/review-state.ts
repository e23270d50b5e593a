import { cellText } from '../../cells/cell-text.ts';
import { plainText } from '../../cells/plain-text.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';

/** As ODK Central and KoboToolbox (by name or label) write that a submission shall not count. */
const REJECTED = new Set(['rejected', 'validation_status_not_approved', 'notapproved', '未批准', '未通过']);
/** And that something about it is still to be looked into. */
const FLAGGED = new Set(['hasissues', 'validation_status_on_hold', 'onhold', '搁置', '暂缓']);

/**
 * Judges responses by what the platform's own reviewers wrote: a rejected one stays out, one with issues is kept and
 * counted.
 */
export class ReviewState {
  private readonly column: Column | undefined;
  private readonly sheet: string;
  private flagged = 0;

  constructor(column: Column | undefined, sheet: string) {
    this.column = column;
    this.sheet = sheet;
  }

  /** Whether the row stays out; then it is noted why. */
  rejects(cells: RowCells): boolean {
    const value = cellText(cells.cell(this.column));
    if (!REJECTED.has(stateOf(value))) return false;
    cells.note('import-response-rejected', { value }, this.column);
    return true;
  }

  /** Counts a row that is kept, if it is kept with issues. */
  count(cells: RowCells): void {
    if (FLAGGED.has(stateOf(cellText(cells.cell(this.column))))) this.flagged += 1;
  }

  /** How many were kept with issues, as a warning; none when there are none. */
  warnings(): Problem[] {
    if (this.flagged === 0) return [];
    const place = { sheet: this.sheet, ...(this.column && { column: this.column.heading }) };
    return [problem('import-responses-flagged', { count: this.flagged }, place)];
  }
}

function stateOf(value: string): string {
  return value === '' ? '' : plainText(value).toLowerCase();
}
