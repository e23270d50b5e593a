import { buildGuidelineWorkbook } from '../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { overlongCells } from '../../shared/guideline/workbook/writing/overlong-cells.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { writeWhole } from '../files/write-whole.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { loadGuidelineVersion } from './load-guideline-version.ts';

type Writer = (path: string, guideline: Guideline) => Promise<Result<string>>;

/** By the end of the file's name. */
const WRITERS: Readonly<Record<string, Writer>> = { '.json': writeJson, '.xlsx': writeGuidelineWorkbook };

/**
 * Writes the guideline of a workspace or file to a `.json` or `.xlsx` file, whole or not at all; returns its
 * path. Refused when the name ends otherwise, or when a text is longer than a cell of a workbook can be.
 *
 * @param number which version of the workspace; null is the current one
 */
export async function exportGuideline(
  from: string,
  to: string,
  number: number | null = null,
): Promise<Result<string>> {
  const ending = Object.keys(WRITERS).find((known) => to.toLowerCase().endsWith(known));
  const write = WRITERS[ending ?? ''];
  if (write === undefined) return refused(problem('guideline-export-kind', {}, { file: to }));
  const loaded = await loadGuidelineVersion(from, number);
  return loaded.ok ? write(to, loaded.value.guideline) : loaded;
}

async function writeJson(path: string, guideline: Guideline): Promise<Result<string>> {
  return writeWhole(path, Buffer.from(`${JSON.stringify(guideline, null, 2)}\n`));
}

async function writeGuidelineWorkbook(path: string, guideline: Guideline): Promise<Result<string>> {
  const workbook = buildGuidelineWorkbook(guideline);
  const overlong = overlongCells(workbook);
  return overlong.length > 0 ? refused(...overlong) : writeWorkbook(path, workbook);
}
