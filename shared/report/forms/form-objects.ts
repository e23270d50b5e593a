import { type Compound, committeeKey } from '../../model/compound.ts';
import type { Leaf } from '../../model/guideline.ts';
import { type SheetCell, type SheetColumn, textColumn } from '../../workbook/workbook.ts';

/** A row’s object: a compound, or a residents’ committee, which has no code. */
export type FormObject =
  | { readonly level: 'compound'; readonly compound: Compound }
  | { readonly level: 'committee'; readonly subdistrict: string; readonly committee: string };

/** Each committee, where any is wanted, with its compounds below it; in the order of the register. */
export function formObjects(
  compounds: readonly Compound[],
  levels: readonly FormObject['level'][],
): FormObject[] {
  const inside = [...Map.groupBy(compounds, committeeKey).values()];
  return inside.flatMap((own) => [
    ...(levels.includes('committee') ? own.slice(0, 1).map(committeeOf) : []),
    ...(levels.includes('compound') ? own.map(compoundObject) : []),
  ]);
}

/** Whether a leaf is measured of this object. */
export function isMeasured(
  object: FormObject,
  { level, appliesTo }: Pick<Leaf, 'level' | 'appliesTo'>,
): boolean {
  if (object.level !== level) return false;
  return object.level === 'committee' || (appliesTo?.includes(object.compound.type) ?? true);
}

/** The headings by which an import finds the object again; a committee is known by 街镇 and 居委会. */
export const OBJECT_COLUMNS: readonly SheetColumn[] = [
  textColumn('小区编号', 12),
  textColumn('小区名称', 22),
  textColumn('街镇', 14),
  textColumn('居委会', 16),
];

/** The cells of an object below those headings. */
export function objectCells(object: FormObject): SheetCell[] {
  if (object.level === 'committee') return [null, null, object.subdistrict, object.committee];
  const { code, name, subdistrict, committee } = object.compound;
  return [code, name, subdistrict, committee];
}

function committeeOf({ subdistrict, committee }: Compound): FormObject {
  return { level: 'committee', subdistrict, committee };
}

function compoundObject(compound: Compound): FormObject {
  return { level: 'compound', compound };
}
