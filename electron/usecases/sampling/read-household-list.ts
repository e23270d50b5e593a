import {
  type HouseholdList,
  householdHeading,
  readHouseholds,
} from '../../../shared/intake/households/household-list.ts';
import type { TableInput } from '../../../shared/intake/plan-input.ts';
import { ROWS_BEFORE_HEADING } from '../../../shared/intake/table-kinds.ts';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Spreadsheet } from '../../files/open-spreadsheet.ts';
import { withSpreadsheet } from '../with-spreadsheet.ts';

/** A list that was read, and which very file it was. */
export interface ReadHouseholdList extends HouseholdList {
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * Reads the households of the first visible sheet that has a heading of such a list; refused where the file cannot be read, or none
 * has one.
 *
 * @param knownOf what the columns of a sheet are recognised by
 */
export function readHouseholdList(
  path: string,
  knownOf: (sheet: string) => TableInput,
): Promise<Result<ReadHouseholdList>> {
  return withSpreadsheet({ path, large: true }, async (spreadsheet) => {
    const { fileName, sha256 } = spreadsheet;
    for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
      const list = hidden ? null : await listIn(spreadsheet, index, knownOf(name));
      if (list !== null) return ok({ ...list, fileName, sha256 });
    }
    return refused(problem('households-no-heading', { rows: ROWS_BEFORE_HEADING }, { file: fileName }));
  });
}

async function listIn(
  spreadsheet: Spreadsheet,
  index: number,
  input: TableInput,
): Promise<HouseholdList | null> {
  const rows: SheetRow[] = [];
  let columns: ReturnType<typeof householdHeading> = null;
  let looked = 0;
  for await (const row of spreadsheet.rows(index)) {
    if (columns !== null) rows.push(row);
    else if (looked === ROWS_BEFORE_HEADING) return null;
    else columns = householdHeading(row, input);
    looked += 1;
  }
  return columns === null ? null : readHouseholds(rows, columns, input);
}
