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
import type { FileContent } from '../files/make-file.ts';
import { districtReportName, letterName, letterPath, resultsWorkbookName } from './report-names.ts';

/** One file that is going to be written. */
export interface PlannedFile {
  readonly step: Wording;
  readonly path: string;
  /** What will stand in it; put together when it is its turn. */
  content(): FileContent;
}

/** The files of a document, in the order of writing; refused where letters would go to nobody. */
export function planReport(
  input: ReportInput,
  document: WantedDocument,
  folder: string,
): Result<readonly PlannedFile[]> {
  switch (document.kind) {
    case 'district-report':
      return ok([
        {
          step: { zh: '写评估总报告', en: 'writing the district report' },
          path: join(folder, districtReportName(input)),
          content: () => ({ kind: 'pdf', paper: buildDistrictReport(input) }),
        },
      ]);
    case 'results-workbook':
      return ok([
        {
          step: { zh: '写成绩总表', en: 'writing the results workbook' },
          path: join(folder, resultsWorkbookName(input)),
          content: () => ({ kind: 'xlsx', workbook: buildResultsWorkbook(input) }),
        },
      ]);
    case 'letters':
      return planLetters(input, document.scope, folder);
    default:
      return document satisfies never;
  }
}

function planLetters(input: ReportInput, scope: LetterScope, folder: string): Result<readonly PlannedFile[]> {
  const addressees = input.run.scores.compounds.filter((compound) => isAddressee(compound, scope));
  if (addressees.length === 0) return refused(problem('report-unknown-scope', { scope: wordOf(scope) }));
  const medians = typeMedians(input);
  const nameOf = scope.kind === 'compound' ? letterName : letterPath;
  return ok(
    addressees.map((compound) => ({
      step: { zh: '写评估意见书', en: 'writing letters' },
      path: join(folder, nameOf(input, compound)),
      content: () => ({ kind: 'pdf', paper: buildCompoundLetter(input, compound, medians) }),
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
