import type exceljs from 'exceljs';
import {
  type Choices,
  columnLetters,
  type NumberRange,
  type SheetDescription,
} from '../../../shared/workbook/workbook.ts';
import { lastRow } from './last-row.ts';

/** Lets cells offer what there is to choose from; what is written otherwise is asked about, never refused. */
export function addChoices(
  worksheet: exceljs.Worksheet,
  sheet: SheetDescription,
  sheets: readonly SheetDescription[],
): void {
  const last = lastRow(sheet);
  const add = (cells: string, choices: Choices) => {
    validationsOf(worksheet).add(cells, { ...ASKING, formulae: [listFormula(choices, sheets)] });
  };
  for (const [place, { choices, numbers }] of sheet.columns.entries()) {
    const letters = columnLetters(place);
    const cells = `${letters}2:${letters}${last}`;
    if (choices !== undefined) add(cells, choices);
    if (numbers !== undefined) validationsOf(worksheet).add(cells, numberValidation(numbers));
  }
  for (const { row, heading, choices } of sheet.cellChoices ?? []) {
    add(`${columnLetters(placeOf(heading, sheet))}${row + 2}`, choices);
  }
}

const ASKING = {
  type: 'list',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: '不在下拉列表中',
  error: '下拉列表里没有这样的内容。一格里写几项的，一行一项；确实要这样写，请选“是”。',
} as const;

/** Numbers in a range; what is written otherwise is asked about, never refused. */
function numberValidation({ least, most, isWhole }: NumberRange): exceljs.DataValidation {
  const from = isWhole ? `不小于 ${least} 的整数` : `不小于 ${least} 的数`;
  return {
    type: isWhole ? 'whole' : 'decimal',
    operator: most === null ? 'greaterThanOrEqual' : 'between',
    formulae: most === null ? [least] : [least, most],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '请核对',
    error:
      most === null ? `这里写${from}。` : `这里写 ${least} 到 ${most} 之间的${isWhole ? '整数' : '数'}。`,
  };
}

/** The library keeps validations by range; its types do not say so. */
function validationsOf(worksheet: exceljs.Worksheet) {
  return (
    worksheet as unknown as {
      readonly dataValidations: { add(cells: string, validation: exceljs.DataValidation): void };
    }
  ).dataValidations;
}

const LONGEST_LIST = 255;

function listFormula(choices: Choices, sheets: readonly SheetDescription[]): string {
  if ('sheet' in choices) return columnFormula(choices, sheets);
  const list = `"${choices.join(',')}"`;
  if (list.length > LONGEST_LIST + 2) throw new Error(`choices too long for a cell: ${list}`);
  return list;
}

/** As far as the column is filled in; blank cells would stand in the list, and above all its words. */
function columnFormula(
  { sheet: name, heading }: { readonly sheet: string; readonly heading: string },
  sheets: readonly SheetDescription[],
): string {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} to choose from`);
  const column = `$${columnLetters(placeOf(heading, sheet))}`;
  const first = `'${name}'!${column}$2`;
  return `OFFSET(${first},0,0,MAX(1,COUNTA(${first}:${column}$${lastRow(sheet)})),1)`;
}

function placeOf(heading: string, { name, columns }: SheetDescription): number {
  const place = columns.findIndex((column) => column.heading === heading);
  if (place < 0) throw new Error(`no column ${heading} on sheet ${name}`);
  return place;
}
