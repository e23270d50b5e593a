import { createHash } from 'node:crypto';
import type { TableInput } from '../../../shared/intake/plan-input.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import { sampleTables } from '../../../shared/sample/sample-tables.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';
import { planned } from './planning.ts';

const GUIDELINE = changningGuideline();

/** A table of the sample district as a sheet. */
export interface SampleSheet {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly table: readonly (readonly Cell[])[];
  readonly rows: readonly SheetRow[];
}

/** All tables of a small sample district. */
export function sampleSheets(): SampleSheet[] {
  const tables = sampleTables(GUIDELINE, { seed: 1, compounds: 12, responses: 5 });
  return tables.map(({ fileName, kind, rows }) => {
    const table = [...rows()] as (readonly Cell[])[];
    return { fileName, kind, table, rows: table.map((cells, index) => ({ row: index + 1, cells })) };
  });
}

/** What its columns are recognised by: the guideline and the register of the sample. */
export async function sampleInput(sheets: readonly SampleSheet[]): Promise<TableInput> {
  const register = sheets.find(({ kind }) => kind === 'registry');
  const plan = await planned('registry', register?.table ?? [], {
    guideline: GUIDELINE,
    compounds: [],
    phase: null,
  });
  const compounds = plan.rows.flatMap(({ items }) => items.map(({ content }) => content.value as Compound));
  return {
    guideline: GUIDELINE,
    compounds,
    sheet: 'Sheet1',
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
