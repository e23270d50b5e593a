import type { Mark } from '../../model/evidence.ts';
import { markKey } from '../evidence-keys.ts';
import type { Column } from '../headings.ts';
import { personName } from '../matching/person-name.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft } from '../table-kind.ts';

/** A mark as a draft; one expert gives one mark to an object for an indicator. */
export function markDraft(value: Mark, column?: Column): Draft {
  const draft: Draft = { key: markKey(value), content: { kind: 'marks', value } };
  return column === undefined ? draft : { ...draft, column };
}

/**
 * The expert of a row: from its column, or else the one named above the table; null after noting that
 * nobody is named.
 */
export function expertOfRow(
  cells: RowCells,
  column: Column | undefined,
  namedAbove: string | null,
): string | null {
  const text = cells.text(column);
  if (text === null) return null;
  if (text !== '') return personName(text);
  if (namedAbove !== null) return namedAbove;
  cells.note('import-missing-expert', {}, column);
  return null;
}
