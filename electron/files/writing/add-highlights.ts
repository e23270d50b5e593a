import type exceljs from 'exceljs';
import { columnLetters, type Highlight, type SheetDescription } from '../../../shared/workbook/workbook.ts';
import { lastRow } from './last-row.ts';

/** Lets rows change their look with what stands in them; of two looks the one that is listed first wins. */
export function addHighlights(worksheet: exceljs.Worksheet, sheet: SheetDescription): void {
  for (const [place, { headings, look, formula }] of (sheet.highlights ?? []).entries()) {
    worksheet.addConditionalFormatting({
      ref: rangesOf(headings, sheet),
      rules: [{ type: 'expression', formulae: [formula], priority: place + 1, style: LOOKS[look] }],
    });
  }
}

const LOOKS: Readonly<Record<Highlight['look'], Partial<exceljs.Style>>> = {
  muted: { font: { color: { argb: 'FF9A9A9A' } }, fill: filled('FFEDEDED') },
  wrong: { font: { bold: true, color: { argb: 'FF9C0006' } }, fill: filled('FFFFC7CE') },
  doubtful: { font: { color: { argb: 'FF7F6000' } }, fill: filled('FFFFF2CC') },
  good: { font: { bold: true, color: { argb: 'FF1E6B34' } }, fill: filled('FFDDF1E1') },
  heading: { fill: filled('FFDCE9F5'), border: { top: { style: 'thin', color: { argb: 'FF7A9CBF' } } } },
};

/** Where a look depends on a condition, it is the background that fills. */
function filled(argb: string): exceljs.Fill {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb } };
}

/** Neighbouring columns as one range: `A2:C90 F2:F90`. */
function rangesOf(headings: readonly string[], sheet: SheetDescription): string {
  const { columns } = sheet;
  const isMeant = columns.map(({ heading }) => headings.includes(heading));
  return isMeant
    .flatMap((meant, place) => (meant && !isMeant[place - 1] ? [place] : []))
    .map((first) => {
      const end = isMeant.indexOf(false, first);
      const final = (end < 0 ? columns.length : end) - 1;
      return `${columnLetters(first)}2:${columnLetters(final)}${lastRow(sheet)}`;
    })
    .join(' ');
}
