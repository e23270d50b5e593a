import { extname } from 'node:path';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { readGuideline } from '../../shared/guideline/read-guideline.ts';
import { readGuidelineWorkbook } from '../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import { rowsWanted } from '../../shared/guideline/workbook/reading/read-table.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { readText } from '../files/read-text.ts';
import { readSheets } from './read-sheets.ts';

type Reader = (path: string) => Promise<Result<GuidelineReading>>;

/** By the end of the file's name; tables and workbooks of other programs are refused with the way to make an .xlsx. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.json', readJson],
  ['.csv', async () => refused(problem('guideline-file-csv'))],
  ...['.xlsx', '.xlsm', '.xltx', '.xls', '.xlsb', '.et', '.ods'].map(
    (ending) => [ending, readWorkbook] as const,
  ),
]);

/** How every .xlsx begins. */
const ZIP = 'PK';

/**
 * Reads a guideline from a `.json` file or an `.xlsx` workbook, refused with every reason and its place, the
 * file named.
 */
export async function readGuidelineFile(path: string): Promise<Result<GuidelineReading>> {
  const read = readerOf(path);
  const reading = read === undefined ? refused(problem('guideline-file-kind')) : await read(path);
  if (reading.ok) return reading;
  return refused(...reading.problems.map((found) => ({ ...found, place: { ...found.place, file: path } })));
}

/** Whether a path names a guideline's file rather than a workspace. */
export function isGuidelineFile(path: string): boolean {
  return readerOf(path) !== undefined;
}

function readerOf(path: string): Reader | undefined {
  return READERS.get(extname(path).toLowerCase());
}

async function readJson(path: string): Promise<Result<GuidelineReading>> {
  const text = await readText(path);
  if (text === null) return refused(problem('guideline-file-unreadable'));
  return text.startsWith(ZIP) ? refused(problem('guideline-json-is-workbook')) : readGuideline(text);
}

async function readWorkbook(path: string): Promise<Result<GuidelineReading>> {
  const sheets = await readSheets(path, rowsWanted);
  return sheets.ok ? readGuidelineWorkbook(sheets.value) : sheets;
}
