import { buildGuidelineWorkbook } from '../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { overlongCells } from '../../shared/guideline/workbook/writing/overlong-cells.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { writeWhole } from '../files/write-whole.ts';
import { writeWorkbook } from '../files/write-workbook.ts';

type Writer = (path: string, guideline: Guideline) => Promise<Result<string>>;

/** By the end of the file's name. */
const WRITERS: Readonly<Record<string, Writer>> = { '.json': writeJson, '.xlsx': writeGuidelineWorkbook };

/**
 * Writes a guideline to a `.json` or `.xlsx` file, whole or not at all; returns its path. Refused when the name
 * ends otherwise, or when a text is longer than a cell of a workbook can be.
 */
export async function writeGuidelineFile(path: string, guideline: Guideline): Promise<Result<string>> {
  const write = writerFor(path);
  return write === undefined ? refused(wrongEnding(path)) : write(path, guideline);
}

/** Why no guideline can be written under this name; null when one can. */
export function endingProblem(path: string): Problem | null {
  return writerFor(path) === undefined ? wrongEnding(path) : null;
}

function writerFor(path: string): Writer | undefined {
  const ending = Object.keys(WRITERS).find((known) => path.toLowerCase().endsWith(known));
  return WRITERS[ending ?? ''];
}

function wrongEnding(path: string): Problem {
  return problem('guideline-export-kind', {}, { file: path });
}

async function writeJson(path: string, guideline: Guideline): Promise<Result<string>> {
  return writeWhole(path, Buffer.from(`${JSON.stringify(guideline, null, 2)}\n`));
}

async function writeGuidelineWorkbook(path: string, guideline: Guideline): Promise<Result<string>> {
  const workbook = buildGuidelineWorkbook(guideline);
  const overlong = overlongCells(workbook);
  return overlong.length > 0 ? refused(...overlong) : writeWorkbook(path, workbook);
}
