import type { LetterScope } from '../../shared/contract/report-choices.ts';
import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { type PlannedFile, planForEach, type ReportMaterial } from './planned-file.ts';
import { letterPlace, letterPlaceInSeries } from './report-names.ts';

type Letters = Extract<WantedDocument, { kind: 'letters' }>;

/** A letter to each compound of the scope; refused where that is none. */
export function planLetters(
  { input, papers }: ReportMaterial,
  { scope, format, combined }: Letters,
): Result<readonly PlannedFile[]> {
  if (combined && format !== 'pdf') return refused(problem('report-combined-is-pdf'));
  const addressees = input.run.scores.compounds.filter((compound) => isAddressee(compound, scope));
  const placeOf = scope.kind === 'compound' ? letterPlace : letterPlaceInSeries;
  return planForEach(wordOf(scope), addressees, (compound) => ({
    step: { zh: '写评估意见书', en: 'writing letters' },
    place: placeOf(input, compound, format),
    content: () => ({ kind: format, paper: papers.letter(compound) }),
  }));
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
