import type { LetterScope, ReportChoices } from '../../../shared/contract/report-choices.ts';
import type { WantedDocument } from '../../../shared/contract/reports.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-names.ts';

/** What a person ticked, and to whom letters go. */
export interface Wanted {
  readonly kinds: readonly DocumentKind[];
  readonly scope: LetterScope;
}

export const FIRST_WANTED: Wanted = {
  kinds: ['district-report', 'results-workbook'],
  scope: { kind: 'all' },
};

/** A compound that can get a letter. */
export type Addressee = ReportChoices['compounds'][number];

/** What was ticked as an export takes it, in the order of the list. */
export function documentsOf({ kinds, scope }: Wanted): WantedDocument[] {
  return kinds.map((kind) => (kind === 'letters' ? { kind, scope } : { kind }));
}

/** How many files an export writes. */
export function countFiles({ kinds, scope }: Wanted, choices: ReportChoices): number {
  const letters = kinds.includes('letters') ? addressees(scope, choices).length : 0;
  return kinds.filter((kind) => kind !== 'letters').length + letters;
}

/** The compounds that get a letter. */
export function addressees(scope: LetterScope, { compounds }: ReportChoices): readonly Addressee[] {
  switch (scope.kind) {
    case 'all':
      return compounds;
    case 'type':
      return compounds.filter(({ type }) => type === scope.type);
    case 'subdistrict':
      return compounds.filter(({ subdistrict }) => subdistrict === scope.subdistrict);
    case 'compound':
      return compounds.filter(({ code }) => code === scope.code);
    default:
      return scope satisfies never;
  }
}

/** What was kept, as far as it still makes sense: a scope without compounds, as of another workspace, is all. */
export function stillWanted(kept: Wanted, choices: ReportChoices): Wanted {
  const isEmpty = addressees(kept.scope, choices).length === 0;
  return isEmpty ? { ...kept, scope: { kind: 'all' } } : kept;
}

/** With a document ticked or not. */
export function tick({ kinds, scope }: Wanted, kind: DocumentKind, isTicked: boolean): Wanted {
  return { scope, kinds: DOCUMENT_KINDS.filter((one) => (one === kind ? isTicked : kinds.includes(one))) };
}

/** A scope of this kind, beginning with the first there is. */
export function firstScope(
  kind: LetterScope['kind'],
  { types, subdistricts, compounds }: ReportChoices,
): LetterScope {
  switch (kind) {
    case 'all':
      return { kind };
    case 'type':
      return { kind, type: types[0]?.code ?? '' };
    case 'subdistrict':
      return { kind, subdistrict: subdistricts[0]?.name ?? '' };
    case 'compound':
      return { kind, code: compounds[0]?.code ?? '' };
    default:
      return kind satisfies never;
  }
}
