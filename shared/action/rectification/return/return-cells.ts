import { cellText, isErrorCell } from '../../../cells/cell-text.ts';
import { parseDate } from '../../../cells/parse-date.ts';
import { headingKey } from '../../../cells/plain-text.ts';
import {
  RECTIFICATION_STATE_NAMES,
  RECTIFICATION_STATES,
  type RectificationState,
} from '../../../model/records/rectification-item.ts';
import type { Cell, SheetRow } from '../../../model/sheet.ts';
import { choiceFacts } from '../../../problems/choice-facts.ts';
import { type Place, type Problem, problem } from '../../../problems/problem.ts';
import type { ReturnHeading } from './find-return.ts';
import { FILLED_IN, RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';

/** The cells of one row of a return; what is wrong with them gathers in `problems`. */
export class ReturnCells {
  readonly problems: Problem[] = [];
  readonly #row: SheetRow;
  readonly #heading: ReturnHeading;
  readonly #sheet: string;

  constructor(row: SheetRow, heading: ReturnHeading, sheet: string) {
    this.#row = row;
    this.#heading = heading;
    this.#sheet = sheet;
    for (const column of FILLED_IN) this.#refuseError(column);
  }

  /** What a person reads in the cell; '' where it is blank or the column is not there. */
  text(column: ReturnColumn): string {
    return cellText(this.#cell(column));
  }

  place(column: ReturnColumn): Place {
    return {
      sheet: this.#sheet,
      row: this.#row.row,
      column: RETURN_COLUMNS[column],
      value: this.text(column),
    };
  }

  get isUntouched(): boolean {
    return FILLED_IN.every((column) => this.text(column) === '');
  }

  /** The state that was written, in either language; null, with a problem, for anything else. */
  state(column: 'state' | 'standing'): RectificationState | null {
    const value = this.text(column);
    const key = headingKey(value);
    const state = RECTIFICATION_STATES.find((one) => {
      const { zh, en } = RECTIFICATION_STATE_NAMES[one];
      return key === headingKey(zh) || key === headingKey(en);
    });
    if (state !== undefined) return state;
    if (value === '') this.problems.push(problem('import-missing-cell', {}, this.place(column)));
    else
      this.problems.push(
        problem('rectification-return-unknown-state', { value, ...CHOICES }, this.place(column)),
      );
    return null;
  }

  /** The day that was written, YYYY-MM-DD; null, with a problem, for anything else. */
  day(): string | null {
    const value = this.text('on');
    const day = parseDate(this.#cell('on') ?? null)?.slice(0, DAY_LENGTH) ?? null;
    if (day !== null) return day;
    const code = value === '' ? 'import-missing-cell' : 'import-not-a-date';
    this.problems.push(problem(code, { value }, this.place('on')));
    return null;
  }

  /** A whole number; null where there is none. */
  count(column: ReturnColumn): number | null {
    const text = this.text(column);
    return /^\d+$/.test(text) ? Number(text) : null;
  }

  #cell(column: ReturnColumn): Cell | undefined {
    const at = this.#heading.columns.get(column);
    return at === undefined ? undefined : this.#row.cells[at];
  }

  #refuseError(column: ReturnColumn): void {
    if (!isErrorCell(this.#cell(column))) return;
    this.problems.push(problem('import-error-cell', { value: this.text(column) }, this.place(column)));
  }
}

const DAY_LENGTH = '2026-09-30'.length;

const CHOICES = choiceFacts(RECTIFICATION_STATES.map((state) => RECTIFICATION_STATE_NAMES[state]));
