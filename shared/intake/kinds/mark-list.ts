import type { SheetRow } from '../../model/sheet.ts';
import { ok, refused } from '../../problems/result.ts';
import { fieldMatches, fieldMeanings } from '../column-meanings.ts';
import {
  type FieldColumns,
  fieldTwice,
  findFields,
  missingFields,
  optionalField,
  requiredField,
} from '../fields.ts';
import type { Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import {
  findObjectColumns,
  mayNameObjects,
  type ObjectColumns,
  objectColumnsUsed,
  settledObjectColumns,
} from '../matching/object-columns.ts';
import { OBJECT_MEANINGS, objectMatches } from '../matching/object-meanings.ts';
import { resolveObject } from '../matching/resolve-object.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, TableKind } from '../table-kind.ts';
import { EXPERT_WORDS, expertInRows } from './expert-heading.ts';
import { leafInCell, leafLabel } from './leaf-in-cell.ts';
import { expertOfRow, markDraft } from './mark-draft.ts';
import { markInCell } from './mark-in-cell.ts';

const FIELDS = {
  expert: requiredField('专家', ...EXPERT_WORDS),
  indicator: requiredField('指标', '指标编号', '指标名称', '三级指标', 'indicator'),
  mark: requiredField('得分', '评分', '打分', '分数', 'mark', 'score'),
  note: optionalField('备注', '说明', 'note'),
};

type Columns = FieldColumns<keyof typeof FIELDS>;

/** 专家评分, one mark a row; the expert may stand above the table instead of in a column. */
export const markList: TableKind = {
  judge(headings, above, { input }) {
    const columns = findFields(headings, FIELDS);
    const isNamed = mayNameObjects(findObjectColumns(headings, input));
    const hasExpert = columns.expert !== undefined || expertInRows(above) !== null;
    const missing = missingFields(columns, FIELDS).filter((name) => name !== '专家' || !hasExpert);
    return {
      found: Object.keys(columns).length + (isNamed ? 1 : 0),
      missing: [...(isNamed ? [] : ['小区']), ...missing],
    };
  },
  meanings: () => [...OBJECT_MEANINGS, ...fieldMeanings(FIELDS)],
  matches: (headings, _above, { input }) => [
    ...objectMatches(findObjectColumns(headings, input)),
    ...fieldMatches(findFields(headings, FIELDS), FIELDS),
  ],
  open(headings: Headings, above: readonly SheetRow[], context: IntakeContext) {
    const { input } = context;
    const columns = findFields(headings, FIELDS);
    const twice = fieldTwice(headings, columns, FIELDS, input.sheet);
    if (twice !== null) return refused(twice);
    const objects = settledObjectColumns(findObjectColumns(headings, input), headings, input.sheet, true);
    if (!objects.ok) return objects;
    const expert = expertInRows(above);
    const read = (cells: RowCells) => markInRow(cells, columns, objects.value, expert, context);
    return ok({
      used: [...Object.values(columns), ...objectColumnsUsed(objects.value)],
      warnings: objects.value.warnings,
      read,
    });
  },
};

function markInRow(
  cells: RowCells,
  columns: Columns,
  objects: ObjectColumns,
  namedAbove: string | null,
  { indicators, register }: IntakeContext,
): Draft[] {
  const expert = expertOfRow(cells, columns.expert, namedAbove);
  const found = leafInCell(cells, columns.indicator, indicators, 'mark');
  const note = cells.text(columns.note) || null;
  if (found === null) return [];
  const { leaf, measure } = found;
  const object = resolveObject(cells, objects, register, { levels: [leaf.level], about: leafLabel(leaf) });
  const mark = markInCell(cells, columns.mark, measure.max);
  if (expert === null || object === null || mark === null) return [];
  return [markDraft({ expert, object, indicator: leaf.id, mark, note })];
}
