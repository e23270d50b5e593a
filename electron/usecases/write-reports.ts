import { join } from 'node:path';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { buildDistrictReport } from '../../shared/report/district/build-district-report.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { safeFileName } from '../../shared/report/safe-file-name.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import { loadFonts } from '../files/load-fonts.ts';
import { writePdf } from '../files/write-pdf.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { reportInput } from './report-input.ts';
import { letterPathIn, writeLetters } from './write-letters.ts';

export type ReportFormat = 'pdf' | 'xlsx';

/** Which documents are wanted. */
export interface ReportRequest {
  readonly phase: RunPhase;
  /** The folder they go to; made when it is not there. */
  readonly dir: string;
  readonly formats: readonly ReportFormat[];
  /** `district`, `compounds` for a letter to each, or the code of one compound. */
  readonly scope: string;
}

/**
 * Writes the documents of the latest run of a phase.
 *
 * @returns the paths written, each file whole
 */
export async function writeReports(
  workspace: Workspace,
  request: ReportRequest,
  context: UseCaseContext,
): Promise<Result<readonly string[]>> {
  const input = reportInput(workspace, request.phase);
  if (!input.ok) return input;
  return request.scope === 'district'
    ? writeDistrict(input.value, request, context)
    : writeScope(input.value, request, context);
}

async function writeDistrict(
  input: ReportInput,
  { phase, dir, formats }: ReportRequest,
  context: UseCaseContext,
): Promise<Result<readonly string[]>> {
  const files: string[] = [];
  for (const format of formats) {
    context.progress({ step: STEPS[format], done: files.length, total: formats.length });
    const pathOf = (title: string) => join(dir, `${title}-${input.year}-${phase}.${format}`);
    const written = await WRITERS[format](input, pathOf);
    if (!written.ok) return written;
    files.push(written.value);
  }
  return ok(files);
}

const STEPS = {
  pdf: { zh: '写评估总报告', en: 'writing the district report' },
  xlsx: { zh: '写成绩总表', en: 'writing the results workbook' },
} as const;

type Writer = (input: ReportInput, pathOf: (title: string) => string) => Promise<Result<string>>;

const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  async pdf(input, pathOf) {
    const fonts = loadFonts();
    return fonts.ok ? writePdf(pathOf('评估总报告'), buildDistrictReport(input), fonts.value) : fonts;
  },
  xlsx: (input, pathOf) => writeWorkbook(pathOf('成绩总表'), buildResultsWorkbook(input)),
};

async function writeScope(
  input: ReportInput,
  { phase, dir, formats, scope }: ReportRequest,
  context: UseCaseContext,
): Promise<Result<readonly string[]>> {
  const isBatch = scope === 'compounds';
  const wanted = input.run.scores.compounds.filter(({ code }) => isBatch || code === scope);
  if (wanted.length === 0) return refused(problem('report-unknown-scope', { scope }));
  if (!formats.includes('pdf')) return refused(problem('report-letter-is-pdf'));
  const fonts = loadFonts();
  if (!fonts.ok) return fonts;
  const name = `评估意见书-${input.year}-${phase}`;
  const pathOf = isBatch
    ? letterPathIn(join(dir, name))
    : () => join(dir, `${name}-${safeFileName(scope)}.pdf`);
  return writeLetters(input, wanted, { pathOf, fonts: fonts.value }, context);
}
