import { readBuiltInGuideline } from '../../../electron/usecases/read-built-in-guideline.ts';
import { SURVEY_COLUMNS, type SurveyCell, surveyRows } from './survey-rows.ts';
import { MAIN, OFFICE, surroundings, XML } from './workbook-parts.ts';
import { ZipFile } from './zip-file.ts';

const ROWS_AT_ONCE = 100;

/** A written survey: bytes of the file, and bytes of all its parts unpacked. */
interface SurveyFile {
  readonly size: number;
  readonly unpacked: number;
}

/**
 * Writes a questionnaire of 28 columns as Excel would save it, texts shared, rows and texts by chance but the
 * same for the same seed; 200,000 rows make about 27 MB, 200 MB of them unpacked sheet. It holds what the built-in
 * guideline asks, for the compounds of the sample register, and every row of it can be imported.
 *
 * @param size how many responses stand below the headings, and the seed, 1 when left out
 */
export async function writeSurvey(
  path: string,
  size: { readonly rows: number; readonly seed?: number },
): Promise<SurveyFile> {
  const read = await readBuiltInGuideline();
  if (!read.ok) throw new Error('the built-in guideline cannot be read');
  const rows = surveyRows(read.value.guideline, { seed: 1, ...size });
  const strings = new Map<string, number>();
  const zip = await ZipFile.create(path);
  for (const [name, content] of surroundings()) await zip.add(name, [content]);
  await zip.add('xl/worksheets/sheet1.xml', sheetXml(rows, size.rows + 1, strings));
  await zip.add('xl/sharedStrings.xml', stringsXml(strings, (size.rows + 1) * SURVEY_COLUMNS - size.rows));
  return zip.finish();
}

function* sheetXml(
  rows: Iterable<readonly SurveyCell[]>,
  count: number,
  strings: Map<string, number>,
): Generator<string> {
  const last = columnName(SURVEY_COLUMNS - 1);
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${last}${count}"/>`;
  yield '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData>';
  let text = '';
  let row = 0;
  for (const cells of rows) {
    text += rowXml(++row, cells, strings);
    if (row % ROWS_AT_ONCE !== 0) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

const COLUMN_NAMES = Array.from({ length: SURVEY_COLUMNS }, (_, column) => columnName(column));

function rowXml(row: number, cells: readonly SurveyCell[], strings: Map<string, number>): string {
  let text = `<row r="${row}" spans="1:${cells.length}">`;
  for (const [column, cell] of cells.entries()) {
    const name = `${COLUMN_NAMES[column]}${row}`;
    text +=
      typeof cell === 'number'
        ? `<c r="${name}"><v>${cell}</v></c>`
        : `<c r="${name}" t="s"><v>${indexOf(cell, strings)}</v></c>`;
  }
  return `${text}</row>`;
}

function indexOf(text: string, strings: Map<string, number>): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

function* stringsXml(strings: ReadonlyMap<string, number>, count: number): Generator<string> {
  yield `${XML}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys())
    yield `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`;
  yield '</sst>';
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
