import type { LetterScope } from '../../shared/contract/report-choices.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';

/** Whether a compound belongs to a scope. */
export function isAddressee({ code, type, subdistrict }: CompoundScore, scope: LetterScope): boolean {
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

/** The scope as it was asked for. */
export function wordOf(scope: LetterScope): string {
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

/** The scope as a person calls it; empty for all. */
export function nameOf(scope: LetterScope, { guideline }: ReportInput): string {
  if (scope.kind === 'all') return '';
  const type = scope.kind === 'type' ? guideline.types.find(({ code }) => code === scope.type) : undefined;
  return type?.name ?? wordOf(scope);
}
