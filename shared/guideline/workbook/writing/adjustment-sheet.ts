import type { Adjustment, Guideline } from '../../../model/guideline.ts';
import {
  labelColumn,
  numberColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
} from '../../../workbook/workbook.ts';
import { cellWord } from '../cell-words.ts';
import { ADJUSTMENT_WORDS } from '../choice-words.ts';
import { ADJUSTMENTS, BASICS, METRICS, SHEETS } from '../headings.ts';

const VETO = ADJUSTMENT_WORDS.vetoes.zh;

/** 加减分与否决: one of them a row. */
export function adjustmentSheet({ bonuses, deductions, vetoes }: Guideline): SheetDescription {
  return {
    name: SHEETS.adjustments,
    columns: columns(),
    rows: [
      ...bonuses.map((bonus) => adjustmentRow(ADJUSTMENT_WORDS.bonuses.zh, bonus)),
      ...deductions.map((deduction) => adjustmentRow(ADJUSTMENT_WORDS.deductions.zh, deduction)),
      ...vetoes.map(({ id, name, metric, gradeAtMost }) => [
        VETO,
        ...[id, name, metric].map((text) => cellWord(text)),
        null,
        null,
        cellWord(gradeAtMost),
      ]),
    ],
    frozenColumns: 3,
    filter: false,
    spareRows: 100,
    highlights: [
      { headings: [ADJUSTMENTS.each, ADJUSTMENTS.cap], look: 'muted', formula: `$A2="${VETO}"` },
      { headings: [ADJUSTMENTS.gradeAtMost], look: 'muted', formula: `AND($A2<>"",$A2<>"${VETO}")` },
    ],
  };
}

function adjustmentRow(word: string, { id, name, metric, each, cap }: Adjustment): SheetCell[] {
  return [word, cellWord(id), cellWord(name), cellWord(metric), each, cap, null];
}

function columns() {
  return [
    {
      ...labelColumn(ADJUSTMENTS.kind),
      width: 12,
      choices: Object.values(ADJUSTMENT_WORDS).map(({ zh }) => zh),
      note: '每一行都要选；选了以后，右边不用填的格子会变灰。',
    },
    { ...textColumn(ADJUSTMENTS.id, 10), note: '同一类别内不可重复。' },
    { ...textColumn(ADJUSTMENTS.name, 40), note: '写在成绩和意见书上的名称。' },
    {
      ...textColumn(ADJUSTMENTS.metric, 28),
      choices: { sheet: SHEETS.metrics, heading: METRICS.name },
      note: '按哪个台账指标计：写名称或编号。\n一票否决：该指标达到 1 即触发。',
    },
    { ...numberColumn(ADJUSTMENTS.each, 12), note: '台账指标每 1 个单位加（扣）多少分；写正数。' },
    { ...numberColumn(ADJUSTMENTS.cap, 10), note: '这一项最多加（扣）多少分。' },
    {
      ...labelColumn(ADJUSTMENTS.gradeAtMost),
      width: 12,
      choices: { sheet: SHEETS.basics, heading: BASICS.grade },
      note: '只有一票否决填：触发后最高只能得这个等次。',
    },
  ];
}
