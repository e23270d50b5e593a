import type { FormField } from '../../../rules/form.ts';
import type { SheetCell } from '../../../workbook/workbook.ts';
import { cellList, cellPair, cellWord } from '../cell-words.ts';

interface Step {
  readonly from: number;
  readonly points: number;
}

/** What stands in the cell of a field that is filled in with this value; blank where it is left out. */
export function fieldCell(field: FormField, value: unknown): SheetCell {
  if (value === undefined) return null;
  switch (field.kind) {
    case 'number':
      return value as number;
    case 'choice':
      return field.choices[value as string]?.zh ?? String(value);
    case 'metric':
      return cellWord(value as string);
    case 'questions':
    case 'options':
    case 'texts':
      return cellList(value as readonly string[]);
    case 'weights':
      return cellPairs(Object.entries(value as Readonly<Record<string, number>>));
    case 'steps':
      return cellPairs((value as readonly Step[]).map(({ from, points }) => [String(from), points]));
    default:
      return field satisfies never;
  }
}

/** One pair a line; no pair at all is said in words. */
function cellPairs(pairs: readonly (readonly [word: string, value: number])[]): string {
  if (pairs.length === 0) return cellList([]);
  return pairs.map(([word, value]) => cellPair(word, value)).join('\n');
}
