import type { ShownCell } from '../../../../shared/contract/evidence/rows.ts';
import type { Wording } from '../../../../shared/language/wording.ts';

/** A cell in the language of the window; null where it holds nothing. */
export function sayCell(
  cell: ShownCell | undefined,
  say: (wording: Wording) => string,
): string | number | null {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'object' ? say(cell) : cell;
}
