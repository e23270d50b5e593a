import type { CompoundCells } from '../../../../shared/contract/register.ts';
import type { Compound } from '../../../../shared/model/compound.ts';
import {
  ALIAS_SEPARATOR,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../../../shared/model/compound-fields.ts';

/** What stands in the fields of the form; former names are a list there. */
export type FormValues = Record<Exclude<CompoundField, 'aliases'>, string> & { aliases: string[] };

/** The form as it begins: with what stands, or with nothing. */
export function valuesOf(compound: Compound | null): FormValues {
  const entries = COMPOUND_FIELDS.map((field) => [
    field,
    field === 'aliases' ? (compound?.aliases ?? []) : String(compound?.[field] ?? ''),
  ]);
  return Object.fromEntries(entries) as FormValues;
}

/** The form as the cells of a row. */
export function cellsOf(values: FormValues): CompoundCells {
  const { aliases, ...texts } = values;
  return { ...texts, aliases: aliases.join(ALIAS_SEPARATOR) };
}
