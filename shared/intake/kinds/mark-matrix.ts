import { cellText } from '../../cells/cell-text.ts';
import { type Leaf, leavesOf } from '../../model/guideline.ts';
import type { SheetRow } from '../../model/sheet.ts';
import { problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import { type ColumnMatch, certainMatch } from '../column-meanings.ts';
import type { Column, Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import type { IndicatorIndex } from '../matching/indicator-index.ts';
import {
  type FoundObjectColumns,
  findObjectColumns,
  mayNameObjects,
  type ObjectColumns,
  objectColumnsUsed,
  settledObjectColumns,
} from '../matching/object-columns.ts';
import { OBJECT_MEANINGS, objectMatches } from '../matching/object-meanings.ts';
import type { TableInput } from '../plan-input.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, TableKind } from '../table-kind.ts';
import { EXPERT_WORDS, expertInHeadings, expertInRows, labelledExpert } from './expert-heading.ts';
import { leafLabel, leafMeasuredBy } from './leaf-in-cell.ts';
import { expertOfRow, markDraft } from './mark-draft.ts';
import { markInCell } from './mark-in-cell.ts';
import { type AcrossColumn, objectAcross } from './object-across.ts';
import { oneColumnEach } from './one-column-each.ts';

const EXPERT = '专家';

interface LeafColumn extends AcrossColumn {
  readonly leaf: Leaf;
}

/** Where a matrix says who marked what. */
interface Matrix {
  readonly objects: ObjectColumns;
  readonly leaves: readonly LeafColumn[];
  readonly expertColumn: Column | undefined;
  readonly expertAbove: string | null;
}

/** 专家评分 as a matrix: compounds down, indicators across, the expert above, in the heading row or in a column. */
export const markMatrix: TableKind = {
  judge(headings, _above, { input, indicators }) {
    const leaves = headings.columns.filter((column) => namesLeaf(column, indicators));
    const isNamed = mayNameObjects(objectColumns(headings, input, indicators));
    const missing = [
      ...(isNamed ? [] : ['小区']),
      ...(leaves.length > 0 ? [] : ['指标的编号或名称 / an indicator’s id or name']),
    ];
    return { found: leaves.length + (isNamed ? 1 : 0), missing };
  },
  meanings: ({ input }) => [
    ...OBJECT_MEANINGS,
    { word: EXPERT, group: 'field', name: { zh: EXPERT, en: 'expert' }, required: false },
    ...leavesOf(input.guideline.indicators)
      .filter(({ measure }) => measure.kind === 'mark')
      .map((leaf) => ({
        word: leaf.id,
        group: 'indicator' as const,
        name: { zh: leafLabel(leaf), en: leafLabel(leaf) },
        required: false,
      })),
  ],
  matches(headings, _above, { input, indicators }) {
    const found = objectColumns(headings, input, indicators);
    const taken = new Set(objectColumnsUsed(found));
    const others = headings.columns.filter((column) => !taken.has(column));
    const expert = headings.find(EXPERT_WORDS);
    return [
      ...objectMatches(found),
      ...(expert === undefined ? [] : [certainMatch(expert, EXPERT, EXPERT_WORDS)]),
      ...others.flatMap((column) => leafMatch(column, indicators)),
    ];
  },
  open(headings: Headings, above: readonly SheetRow[], context: IntakeContext) {
    const { input, indicators } = context;
    const objects = settledObjectColumns(
      objectColumns(headings, input, indicators),
      headings,
      input.sheet,
      true,
    );
    if (!objects.ok) return objects;
    const leaves = leafColumns(headings, indicators, objects.value, input.sheet);
    if (!leaves.ok) return leaves;
    const expertColumn = headings.find(EXPERT_WORDS);
    const expertAbove =
      expertInRows(above) ?? expertInHeadings(headings.columns.map(({ heading }) => heading));
    if (expertColumn === undefined && expertAbove === null) {
      return refused(problem('import-missing-expert', {}, { sheet: input.sheet }));
    }
    const matrix = { objects: objects.value, leaves: leaves.value, expertColumn, expertAbove };
    const used = [
      ...objectColumnsUsed(matrix.objects),
      ...matrix.leaves.map(({ column }) => column),
      expertColumn,
    ];
    return ok({
      used,
      warnings: objects.value.warnings,
      read: (cells: RowCells) => marksInRow(cells, matrix, context),
    });
  },
};

function leafMatch(column: Column, indicators: IndicatorIndex): ColumnMatch[] {
  const { leaf } = namesLeaf(column, indicators) ? indicators.find(column.cell) : { leaf: null };
  return leaf === null ? [] : [certainMatch(column, leaf.id, [leafLabel(leaf), leaf.name, leaf.id])];
}

/** In a matrix 「专家：张三」 may stand in the corner, above the compounds. */
function objectColumns(
  headings: Headings,
  input: TableInput,
  indicators: IndicatorIndex,
): FoundObjectColumns {
  const found = findObjectColumns(headings, input, (column) => namesLeaf(column, indicators));
  const [corner] = headings.columns;
  const isCorner = corner !== undefined && labelledExpert(corner.heading) !== null;
  return isCorner && !mayNameObjects(found) ? { ...found, names: [corner] } : found;
}

function namesLeaf(column: Column, indicators: IndicatorIndex): boolean {
  return indicators.mayName(column.meant);
}

function leafColumns(
  headings: Headings,
  indicators: IndicatorIndex,
  objects: ObjectColumns,
  sheet: string,
): Result<readonly LeafColumn[]> {
  const taken = new Set(objectColumnsUsed(objects));
  const columns: LeafColumn[] = [];
  for (const column of headings.columns) {
    if (taken.has(column) || !namesLeaf(column, indicators)) continue;
    const found = indicators.find(column.cell);
    if (found.leaf === null) {
      return refused(problem(found.code, found.facts, { sheet, column: column.heading }));
    }
    const { leaf } = found;
    columns.push({ column, leaf, levels: [leaf.level], about: leafLabel(leaf) });
  }
  return oneColumnEach(columns, ({ about }) => about, sheet);
}

function marksInRow(cells: RowCells, matrix: Matrix, { register }: IntakeContext): Draft[] {
  const filled = matrix.leaves.filter(({ column }) => cellText(cells.cell(column)) !== '');
  const expert = filled.length === 0 ? null : expertOfRow(cells, matrix.expertColumn, matrix.expertAbove);
  const object = objectAcross(cells, filled, matrix.objects, register);
  const drafts: Draft[] = [];
  for (const { column, leaf } of filled) {
    const measured = leafMeasuredBy(cells, column, leaf, 'mark');
    const mark = measured === null ? null : markInCell(cells, column, measured.measure.max);
    if (expert === null || object === null || mark === null) continue;
    drafts.push(markDraft({ expert, object, indicator: leaf.id, mark, note: null }, column));
  }
  return drafts;
}
