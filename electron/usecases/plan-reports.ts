import { join } from 'node:path';
import type { LetterScope } from '../../shared/contract/report-choices.ts';
import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { Wording } from '../../shared/language/wording.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { buildDistrictReport } from '../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../shared/report/letter/build-compound-letter.ts';
import { typeMedians } from '../../shared/report/letter/type-medians.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import { loadFonts } from '../files/load-fonts.ts';
import { writePdf } from '../files/write-pdf.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { districtReportName, letterName, letterPath, resultsWorkbookName } from './report-names.ts';

/** One file that is going to be written. */
export interface PlannedFile {
  readonly step: Wording;
  /** Writes it whole, or says why not. */
  write(): Promise<Result<string>>;
}

/** The files of a document, in the order of writing; refused where fonts or the compound are missing. */
export function planReport(
  input: ReportInput,
  document: WantedDocument,
  folder: string,
): Result<readonly PlannedFile[]> {
  switch (document.kind) {
    case 'district-report':
      return planDistrictReport(input, folder);
    case 'results-workbook':
      return ok([planResultsWorkbook(input, folder)]);
    case 'letters':
      return planLetters(input, document.scope, folder);
    default:
      return document satisfies never;
  }
}

function planDistrictReport(input: ReportInput, folder: string): Result<readonly PlannedFile[]> {
  const fonts = loadFonts();
  if (!fonts.ok) return fonts;
  const path = join(folder, districtReportName(input));
  return ok([
    {
      step: { zh: '写评估总报告', en: 'writing the district report' },
      write: () => writePdf(path, buildDistrictReport(input), fonts.value),
    },
  ]);
}

function planResultsWorkbook(input: ReportInput, folder: string): PlannedFile {
  const path = join(folder, resultsWorkbookName(input));
  return {
    step: { zh: '写成绩总表', en: 'writing the results workbook' },
    write: () => writeWorkbook(path, buildResultsWorkbook(input)),
  };
}

function planLetters(input: ReportInput, scope: LetterScope, folder: string): Result<readonly PlannedFile[]> {
  const addressees = input.run.scores.compounds.filter((compound) => isAddressee(compound, scope));
  if (addressees.length === 0) return refused(problem('report-unknown-scope', { scope: wordOf(scope) }));
  const fonts = loadFonts();
  if (!fonts.ok) return fonts;
  const medians = typeMedians(input);
  const nameOf = scope.kind === 'compound' ? letterName : letterPath;
  return ok(
    addressees.map((compound) => ({
      step: { zh: '写评估意见书', en: 'writing letters' },
      write: () =>
        writePdf(
          join(folder, nameOf(input, compound)),
          buildCompoundLetter(input, compound, medians),
          fonts.value,
        ),
    })),
  );
}

function isAddressee({ code, type, subdistrict }: CompoundScore, scope: LetterScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'type':
      return type === scope.type;
    case 'subdistrict':
      return subdistrict === scope.subdistrict;
    case 'compound':
      return code === scope.code;
    default:
      return scope satisfies never;
  }
}

function wordOf(scope: LetterScope): string {
  switch (scope.kind) {
    case 'all':
      return 'compounds';
    case 'type':
      return scope.type;
    case 'subdistrict':
      return scope.subdistrict;
    case 'compound':
      return scope.code;
    default:
      return scope satisfies never;
  }
}
