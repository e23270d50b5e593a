import { openSpreadsheet } from '../../electron/files/open-spreadsheet.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { Cell, SheetRow } from '../../shared/model/sheet.ts';
import { promised } from './broken-promise.ts';
import { checkProblems } from './check-problems.ts';

/**
 * No row is lost in silence: the rows of the plan are the rows of the file below the heading that are not
 * blank, read a second time here; the counts sum to them, and each that is rejected has its reason.
 */
export async function checkPlan(plan: ImportPlan, path: string): Promise<void> {
  const { accepted, replaced, unchanged, rejected } = plan.counts;
  const sum = accepted + replaced + unchanged + rejected;
  promised(sum === plan.rows.length, () => `counts sum to ${sum}, rows are ${plan.rows.length}`);
  const numbers = plan.rows.map(({ row }) => row);
  const readings = await numbersOfRows(path, plan);
  promised(
    readings.some((reading) => sameNumbers(reading, numbers)),
    () => `the plan has ${numbers.length} rows, the file ${readings.map(({ length }) => length)}`,
  );
  checkReasons(plan);
  checkProblems(plan.problems);
}

/** By sheet of the plan's name (names may repeat), the rows below the heading that say something. */
async function numbersOfRows(path: string, { source }: ImportPlan): Promise<number[][]> {
  const opened = await openSpreadsheet(path, { large: false });
  promised(opened.ok, () => 'a file that was planned cannot be opened again');
  const { sheets } = opened.value;
  const named = sheets.flatMap(({ name }, index) => (name === source.sheet ? [index] : []));
  const readings: number[][] = [];
  for (const index of named) {
    const numbers: number[] = [];
    for await (const row of opened.value.rows(index)) {
      if (row.row > source.headingRow && saysSomething(row)) numbers.push(row.row);
    }
    readings.push(numbers);
  }
  return readings;
}

function saysSomething({ cells }: SheetRow): boolean {
  return cells.some((cell: Cell) => cell !== null && (typeof cell !== 'string' || /\S/.test(cell)));
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}

function checkReasons({ rows, problems }: ImportPlan): void {
  const told = new Set(problems.flatMap(({ place }) => place.row ?? []));
  const silent = rows.find(({ row, outcome }) => outcome === 'rejected' && !told.has(row));
  promised(silent === undefined, () => `row ${silent?.row} is rejected without a reason`);
}
