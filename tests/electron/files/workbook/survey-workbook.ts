import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';

const OPTIONS = ['非常满意', '满意', '一般', '不满意', '非常不满意', '不了解', '(空)', '(跳过)'];

/**
 * A workbook as a survey platform exports it: a number, a time, a duration, a code, then answers by text or
 * by mark, and a remark. Written by exceljs; the same values in every run.
 */
export async function surveyWorkbook(size: {
  rows: number;
  columns: number;
  shared: boolean;
}): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useSharedStrings: size.shared,
    useStyles: true,
  });
  const sheet = workbook.addWorksheet('问卷');
  sheet.getColumn(2).numFmt = 'yyyy-mm-dd hh:mm:ss';
  sheet.addRow(Array.from({ length: size.columns }, (_, index) => `${index + 1}、您对本小区的评价`)).commit();
  for (let response = 1; response <= size.rows; response++) {
    sheet.addRow(responseRow(response, size.columns)).commit();
  }
  await workbook.commit();
  return bytes;
}

function responseRow(response: number, columns: number): unknown[] {
  const row: unknown[] = [
    response,
    new Date(Date.UTC(2026, 5, 1) + response * 61_000),
    `${(response * 37) % 600}秒`,
    `C${String(response % 1_041).padStart(4, '0')}`,
  ];
  for (let column = row.length; column < columns - 1; column++) {
    const draw = (response * 7_919 + column * 104_729) % 1_009;
    row.push(draw % 3 === 0 ? draw / 10 : OPTIONS[draw % OPTIONS.length]);
  }
  return [...row, response % 4 === 0 ? null : `建议增加楼道照明和停车位，编号${response}，谢谢！`];
}
