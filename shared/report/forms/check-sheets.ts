import { formSheetName } from '../../model/form.ts';
import { numberColumn, type SheetCell, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import { offered } from './form-choices.ts';
import type { FormArea, FormInput } from './form-input.ts';
import { leafName, leavesBy, levelsOf } from './form-leaves.ts';
import { formObjects, isMeasured, OBJECT_COLUMNS, objectCells } from './form-objects.ts';

export const RESULTS = ['达标', '不达标', '不适用'] as const;

/** 现场检查表: a row an item, of every leaf that applies to the compound or committee; only the result is filled in. */
export function checkSheet({ guideline, phase }: FormInput, { compounds }: FormArea): SheetDescription {
  const leaves = leavesBy(guideline, phase, 'checklist');
  return {
    name: formSheetName('checks', phase),
    columns: [
      ...OBJECT_COLUMNS,
      textColumn('指标', 26),
      textColumn('检查项', 26),
      {
        ...textColumn('结果', 10),
        ...offered(RESULTS),
        align: 'center',
        note: `${RESULTS.join('、')}；没有检查的空着。`,
      },
      textColumn('说明', 40),
    ],
    rows: formObjects(compounds, levelsOf(leaves)).flatMap((object) =>
      leaves
        .filter((leaf) => isMeasured(object, leaf))
        .flatMap((leaf) =>
          leaf.measure.items.map((item): SheetCell[] => [
            ...objectCells(object),
            leafName(leaf),
            item,
            null,
            null,
          ]),
        ),
    ),
    frozenColumns: 2,
    filter: true,
    spareRows: 0,
  };
}

/** So many different problems have a row; more can be added below. */
const PROBLEMS = 4;

/** 发现问题: rows for what is found in a compound; problem and count are filled in, and a row left blank says nothing. */
export function findingSheet({ guideline, phase }: FormInput, { compounds }: FormArea): SheetDescription {
  const leaves = leavesBy(guideline, phase, 'findings');
  const problems = [...new Set(leaves.flatMap(({ measure }) => Object.keys(measure.items)))];
  return {
    name: formSheetName('findings', phase),
    columns: [
      ...OBJECT_COLUMNS,
      textColumn('指标', 26),
      { ...textColumn('问题', 22), ...offered(problems), note: `写导则里的问题：${problems.join('、')}。` },
      {
        ...numberColumn('次数'),
        numbers: { least: 0, most: null, isWhole: true },
        note: '发现几处。检查过而没有发现问题的，在第一行写 0，“问题”空着；没有检查的空着。',
      },
      textColumn('说明', 40),
    ],
    rows: formObjects(compounds, levelsOf(leaves)).flatMap((object) =>
      leaves
        .filter((leaf) => isMeasured(object, leaf))
        .flatMap((leaf) =>
          Array.from(
            { length: Math.min(PROBLEMS, Object.keys(leaf.measure.items).length) },
            (): SheetCell[] => [...objectCells(object), leafName(leaf), ...[null, null, null]],
          ),
        ),
    ),
    frozenColumns: 2,
    filter: true,
    spareRows: 20,
  };
}
