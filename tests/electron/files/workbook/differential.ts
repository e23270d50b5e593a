import { cellName } from '../../../../electron/files/workbook/cell-reference.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { readAll } from '../read-all.ts';
import { type Grid, gridOf, readWithExceljs, readWithHucre } from './other-readers.ts';

/** A cell on which we and another reader do not agree: what we say, what it says. */
type Difference = readonly [cell: string, ours: Cell, theirs: Cell];

/** A difference with the rule that explains it. */
export type Explained<Rule extends string> = readonly [cell: string, ours: Cell, theirs: Cell, rule: Rule];

/** How another reader is known to differ from us on a file: cell by cell, or by failing altogether. */
type Known<Rule extends string> = readonly Explained<Rule>[] | { readonly fails: Rule };

/** A workbook on which readers are compared, with every difference there is; none where nothing is said. */
export interface DifferentialCase<Rule extends string> {
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  readonly hucre?: Known<Rule>;
  readonly exceljs?: Known<Rule>;
}

/** How the other readers differ from us on one file; 'fails' where one cannot read it at all. */
interface Comparison {
  readonly hucre: readonly Difference[] | 'fails';
  readonly exceljs: readonly Difference[] | 'fails';
}

/** Reads the first sheet of a workbook with our reader and with the others, and compares cell by cell. */
export async function compared(path: string, bytes: Buffer): Promise<Comparison> {
  const { rows, problem } = await readAll(path);
  if (!rows) throw new Error(JSON.stringify(problem));
  if (rows.length === 0) throw new Error('nothing to compare');
  const ours = gridOf(rows.map(({ row, cells }) => [row, cells] as const));
  return {
    hucre: await differencesFrom(ours, () => readWithHucre(bytes)),
    exceljs: await differencesFrom(ours, () => readWithExceljs(bytes)),
  };
}

/** What `compared` is to find, without the rules. */
export function expected<Rule extends string>({
  hucre = [],
  exceljs = [],
}: DifferentialCase<Rule>): Comparison {
  return { hucre: withoutRules(hucre), exceljs: withoutRules(exceljs) };
}

/** The rules that explain the differences of some cases. */
export function rulesOf<Rule extends string>(cases: readonly DifferentialCase<Rule>[]): ReadonlySet<Rule> {
  const known = cases.flatMap(({ hucre = [], exceljs = [] }) => [hucre, exceljs]);
  return new Set(known.flatMap((one) => ('fails' in one ? [one.fails] : one.map(([, , , rule]) => rule))));
}

function withoutRules<Rule extends string>(known: Known<Rule>): readonly Difference[] | 'fails' {
  return 'fails' in known ? 'fails' : known.map(([cell, ours, theirs]) => [cell, ours, theirs] as const);
}

async function differencesFrom(
  ours: Grid,
  read: () => Promise<Grid>,
): Promise<readonly Difference[] | 'fails'> {
  const theirs = await read().catch(() => null);
  return theirs === null ? 'fails' : differences(ours, theirs);
}

function differences(ours: Grid, theirs: Grid): Difference[] {
  const found: Difference[] = [];
  for (const row of [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => a - b)) {
    const [mine, other] = [ours.get(row) ?? [], theirs.get(row) ?? []];
    for (let column = 0; column < Math.max(mine.length, other.length); column++) {
      const pair = [mine[column] ?? null, other[column] ?? null] as const;
      if (JSON.stringify(pair[0]) !== JSON.stringify(pair[1])) found.push([cellName(column, row), ...pair]);
    }
  }
  return found;
}
