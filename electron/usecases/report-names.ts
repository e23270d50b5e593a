import { join } from 'node:path';
import type { CompoundScore } from '../../shared/model/scores.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { safeFileName } from '../../shared/report/safe-file-name.ts';

/** `评估总报告-2026-mid.pdf` */
export function districtReportName(input: ReportInput): string {
  return `评估总报告-${yearAndPhase(input)}.pdf`;
}

/** `成绩总表-2026-mid.xlsx` */
export function resultsWorkbookName(input: ReportInput): string {
  return `成绩总表-${yearAndPhase(input)}.xlsx`;
}

/** Of a single letter: `评估意见书-2026-mid-C0001.pdf` */
export function letterName(input: ReportInput, { code }: Pick<CompoundScore, 'code'>): string {
  return `评估意见书-${yearAndPhase(input)}-${safeFileName(code)}.pdf`;
}

/** Of one letter among many: `评估意见书-2026-mid/街镇/居委会/小区编号-小区名称.pdf`, safe on every system. */
export function letterPath(
  input: ReportInput,
  { code, name, subdistrict, committee }: CompoundScore,
): string {
  const folder = `评估意见书-${yearAndPhase(input)}`;
  const file = `${safeFileName(`${code}-${name}`)}.pdf`;
  return join(folder, safeFileName(subdistrict), safeFileName(committee), file);
}

function yearAndPhase({ year, run }: ReportInput): string {
  return `${year}-${run.scores.phase}`;
}
