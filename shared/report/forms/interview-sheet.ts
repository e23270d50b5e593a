import { askedTopics } from '../../action/interviews/asked-topics.ts';
import { formSheetName } from '../../model/form.ts';
import { type SheetColumn, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import { offered } from './form-choices.ts';
import type { FormArea, FormInput } from './form-input.ts';

/** Interviews a compound, and topics an interview, that have a row each; more can be added below. */
export const INTERVIEWS = 2;
const TOPICS = 4;

export const ATTITUDES = ['正面', '中性', '负面'] as const;

/** 访谈记录表: a row a topic, compound and number of the interview already there. */
export function interviewSheet({ guideline, phase }: FormInput, { compounds }: FormArea): SheetDescription {
  const topics = askedTopics(guideline).map(({ topic }) => topic);
  return {
    name: formSheetName('interview', phase),
    columns: columnsFor(topics),
    rows: compounds.flatMap(({ code, name, committee }) =>
      Array.from({ length: INTERVIEWS }, (_, place) => interviewNumber(code, place)).flatMap((number) =>
        Array.from({ length: TOPICS }, () => [number, code, name, committee]),
      ),
    ),
    frozenColumns: 3,
    filter: true,
    spareRows: 20,
  };
}

/** The number of a compound’s interview, from 0: `C0001-访1`. */
export function interviewNumber(code: string, place: number): string {
  return `${code}-访${place + 1}`;
}

function columnsFor(topics: readonly string[]): SheetColumn[] {
  return [
    { ...textColumn('访谈编号', 14), note: '同一次访谈的各行编号相同；另加的访谈请另取编号。' },
    textColumn('小区编号', 12),
    textColumn('小区名称', 22),
    textColumn('居委会', 16),
    { ...textColumn('日期', 12), note: '如 2026-6-3；可以空着。' },
    { ...textColumn('对象', 16), note: '写身份，不写姓名，如“楼组长”。' },
    {
      ...textColumn('议题', 18),
      ...offered(topics),
      note: `导则计分的议题：${topics.join('、')}。别的议题可以照写，会保留，不计分。`,
    },
    { ...textColumn('态度', 9), ...offered(ATTITUDES), note: `${ATTITUDES.join('、')}；空着的行不计。` },
    { ...textColumn('摘录', 60), note: '原话或大意。' },
  ];
}
