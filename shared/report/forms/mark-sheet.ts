import { formSheetName } from '../../model/form.ts';
import {
  numberColumn,
  type SheetColumn,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import type { FormArea, FormInput } from './form-input.ts';
import { type LeafOf, leafName, leavesBy, levelsOf } from './form-leaves.ts';
import { formObjects, isMeasured } from './form-objects.ts';
import { levelNote, matrixSheet } from './matrix-sheet.ts';

/**
 * 专家评分表: compounds and committees down, indicators across.
 *
 * @param expert whose marks they are; null for a form that anybody writes a name on
 */
export function markSheet(
  { guideline, phase }: FormInput,
  { compounds }: FormArea,
  expert: string | null,
): SheetDescription {
  const leaves = leavesBy(guideline, phase, 'mark');
  return matrixSheet(
    formSheetName('marks', phase),
    formObjects(compounds, levelsOf(leaves)),
    [{ column: EXPERT, cell: expert }],
    leaves.map((leaf) => ({ column: markColumn(leaf), isAsked: (object) => isMeasured(object, leaf) })),
  );
}

const EXPERT: SheetColumn = { ...textColumn('专家', 10), note: '打分专家的姓名；打了分的行都要有。' };

function markColumn({ measure: { max }, ...leaf }: LeafOf<'mark'>): SheetColumn {
  return {
    ...numberColumn(`${leafName(leaf)}（满分${max}）`, 14),
    numbers: { least: 0, most: max, isWhole: false },
    note: `0 到 ${max} 分，${levelNote(leaf)}；没有评的空着，不是 0 分。灰色的格子不填。`,
  };
}
