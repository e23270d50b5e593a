import type { AbsentRow, ImportPlan } from '../model/import-plan.ts';

/** With fewer of its values said again, an earlier import was about something else. */
const LEAST_SAID_AGAIN = 0.5;

/**
 * What earlier states of the same file said and the plan says no more. An import was an earlier state when at least
 * half of what stands of it is said again.
 *
 * @param standing what stands of this kind in this phase, with the import and row it stands by
 */
export function absentRows(plan: ImportPlan, standing: readonly AbsentRow[]): AbsentRow[] {
  const said = new Set(plan.rows.flatMap(({ items }) => items.map(({ key }) => key)));
  const byImport = Map.groupBy(standing, (row) => row.import);
  return [...byImport.values()].flatMap((rows) => {
    const gone = rows.filter(({ key }) => !said.has(key));
    return gone.length <= rows.length * (1 - LEAST_SAID_AGAIN) ? gone : [];
  });
}
