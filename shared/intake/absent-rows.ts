import type { AbsentRow, ImportPlan, SaidRow } from '../model/import-plan.ts';
import { problem } from '../problems/problem.ts';

/** With fewer of its values said again, an earlier import was about something else. */
const LEAST_SAID_AGAIN = 0.5;

/** An import as the plan at hand sees it. */
interface EarlierImport {
  said: number;
  saidAgain: number;
  /** What stands by it and is not said again. */
  readonly gone: AbsentRow[];
}

/**
 * What earlier states of the same file said and the plan says no more, as far as it stands. An import was an earlier state
 * when at least half of what it said is said again, even if other imports have said so since.
 *
 * @param said what the imports of this kind in this phase said that were not undone
 */
export function absentRows(plan: ImportPlan, said: Iterable<SaidRow>): AbsentRow[] {
  let keys: ReadonlySet<string> | null = null;
  const imports = new Map<number, EarlierImport>();
  for (const { stands, ...row } of said) {
    const earlier = imports.get(row.import) ?? { said: 0, saidAgain: 0, gone: [] };
    imports.set(row.import, earlier);
    earlier.said += 1;
    keys ??= keysOf(plan);
    if (keys.has(row.key)) earlier.saidAgain += 1;
    else if (stands) earlier.gone.push(row);
  }
  const isEarlierState = (earlier: EarlierImport) => earlier.saidAgain >= earlier.said * LEAST_SAID_AGAIN;
  return [...imports.values()].filter(isEarlierState).flatMap(({ gone }) => gone);
}

function keysOf({ rows }: ImportPlan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { items } of rows) for (const { key } of items) keys.add(key);
  return keys;
}

/**
 * The plan with what is absent: told of, or withdrawn together with the import if a person said so. What a rejected
 * row would have said is not known, so nothing is withdrawn beside one.
 */
export function withAbsentRows(
  plan: ImportPlan,
  absent: readonly AbsentRow[],
  withdraws: boolean,
): ImportPlan {
  if (absent.length === 0) return plan;
  const imports = [...new Set(absent.map((row) => row.import))].join('、');
  const facts = { count: absent.length, imports };
  const tell = (code: 'import-rows-absent' | 'import-rows-withdrawn' | 'import-absent-beside-rejected') => ({
    ...plan,
    absent,
    problems: [problem(code, facts, { sheet: plan.source.sheet }), ...plan.problems],
  });
  if (!withdraws) return tell('import-rows-absent');
  if (plan.counts.rejected > 0) return tell('import-absent-beside-rejected');
  const lastRow = plan.rows.at(-1)?.row ?? plan.source.headingRow;
  const withdrawals = absent.map(({ key }, index) => ({ key, row: lastRow + 1 + index }));
  return {
    ...tell('import-rows-withdrawn'),
    withdrawals,
    counts: { ...plan.counts, withdrawn: withdrawals.length },
  };
}
