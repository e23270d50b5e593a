import { createHash } from 'node:crypto';
import { findReturn, ROWS_TO_LOOK_AT } from '../../../shared/action/rectification/return/find-return.ts';
import { planReturn } from '../../../shared/action/rectification/return/plan-return.ts';
import { NEEDED, RETURN_COLUMNS } from '../../../shared/action/rectification/return/return-columns.ts';
import type { ReturnPlan } from '../../../shared/action/rectification/return/return-plan.ts';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Spreadsheet } from '../../files/open-spreadsheet.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { firstRows } from '../first-rows.ts';
import { today } from '../today.ts';
import { withSpreadsheet } from '../with-spreadsheet.ts';
import { standingItems } from './standing-items.ts';

/** A filled-in return, read against the items as they stand now. */
export interface ReadReturn {
  readonly file: string;
  readonly plan: ReturnPlan;
  /** The same for the same file laid upon the same items. */
  readonly token: string;
}

/** Reads a filled-in return; refused where the file cannot be read or none of its visible sheets is one. Nothing is written. */
export function readReturn(
  { store }: Workspace,
  path: string,
  context: Pick<UseCaseContext, 'now'>,
): Promise<Result<ReadReturn>> {
  return withSpreadsheet({ path, large: false }, async (spreadsheet) => {
    const sheet = await sheetOf(spreadsheet);
    if (sheet === null) {
      const needed = NEEDED.map((column) => RETURN_COLUMNS[column]).join('、');
      return refused(problem('rectification-return-no-heading', { needed }, { file: spreadsheet.fileName }));
    }
    const items = standingItems(store).map(({ record }) => record);
    const plan = planReturn(sheet, items, today(context));
    const token = createHash('sha256')
      .update(`${spreadsheet.sha256}${JSON.stringify(plan)}`)
      .digest('hex');
    return ok({ file: spreadsheet.fileName, plan, token });
  });
}

async function sheetOf(spreadsheet: Spreadsheet) {
  for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
    if (hidden) continue;
    const heading = findReturn(await firstRows(spreadsheet, index, ROWS_TO_LOOK_AT));
    if (heading === null) continue;
    const rows: SheetRow[] = [];
    for await (const row of spreadsheet.rows(index)) rows.push(row);
    return { name, heading, rows };
  }
  return null;
}
