import type { LetterScope, ReportChoices } from '../../../shared/contract/report-choices.ts';
import type { PaperFormat, WantedDocument } from '../../../shared/contract/reports.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-names.ts';

/** What a person ticked, and how and to whom it goes. */
export interface Wanted {
  readonly kinds: readonly DocumentKind[];
  /** Who gets letters, and of whom portraits are printed. */
  readonly scope: LetterScope;
  readonly formats: Readonly<Record<'district-report' | 'letters', PaperFormat>>;
  /** Letters and portraits in one file each with bookmarks instead of a file each. */
  readonly isCombined: boolean;
  /** Whose bulletins and committee sheets; null for every subdistrict. */
  readonly subdistrict: string | null;
}

export const FIRST_WANTED: Wanted = {
  kinds: ['district-report', 'results-workbook'],
  scope: { kind: 'all' },
  formats: { 'district-report': 'pdf', letters: 'pdf' },
  isCombined: false,
  subdistrict: null,
};

/** A compound that can get a letter, and a portrait. */
export type Addressee = ReportChoices['compounds'][number];

/** What was ticked as an export takes it, in the order of the list. */
export function documentsOf(wanted: Wanted): WantedDocument[] {
  return wanted.kinds.map((kind) => documentOf(kind, wanted));
}

function documentOf(kind: DocumentKind, wanted: Wanted): WantedDocument {
  const { scope, formats, subdistrict } = wanted;
  switch (kind) {
    case 'district-report':
      return { kind, format: formats[kind] };
    case 'letters':
      return { kind, scope, format: formats[kind], combined: isCombined(wanted) };
    case 'portraits':
      return { kind, scope, combined: wanted.isCombined };
    case 'bulletins':
    case 'committee-sheets':
      return { kind, subdistrict };
    case 'results-workbook':
    case 'expert-appendix':
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** Whether letters go into one file, which only PDF can. */
function isCombined({ formats, isCombined: isWanted }: Wanted): boolean {
  return isWanted && formats.letters === 'pdf';
}

/** How many files an export writes, its list not counted. */
export function countFiles(wanted: Wanted, choices: ReportChoices): number {
  return wanted.kinds.reduce((sum, kind) => sum + filesOf(kind, wanted, choices), 0);
}

function filesOf(kind: DocumentKind, wanted: Wanted, choices: ReportChoices): number {
  switch (kind) {
    case 'letters':
      return isCombined(wanted) ? 1 : addressees(wanted.scope, choices).length;
    case 'portraits':
      return wanted.isCombined ? 1 : addressees(wanted.scope, choices).length;
    case 'bulletins':
      return subdistrictsOf(wanted, choices).length;
    case 'committee-sheets':
      return committeesOf(wanted, choices).length;
    default:
      return 1;
  }
}

/** The compounds of a scope. */
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

type OfSubdistrict = Pick<Wanted, 'subdistrict'>;

/** The subdistricts that get a bulletin. */
export function subdistrictsOf({ subdistrict }: OfSubdistrict, { subdistricts }: ReportChoices) {
  return subdistricts.filter(({ name }) => subdistrict === null || name === subdistrict);
}

/** The committees that get a sheet. */
export function committeesOf({ subdistrict }: OfSubdistrict, { committees }: ReportChoices) {
  return committees.filter((one) => subdistrict === null || one.subdistrict === subdistrict);
}

/**
 * What was kept, as far as it still makes sense: what another program version did not know yet is as at first, and a scope
 * without compounds, as of another workspace, is all.
 */
export function stillWanted(kept: Partial<Wanted>, choices: ReportChoices): Wanted {
  const wanted = { ...FIRST_WANTED, ...kept };
  return {
    ...wanted,
    scope: addressees(wanted.scope, choices).length === 0 ? { kind: 'all' } : wanted.scope,
    subdistrict: subdistrictsOf(wanted, choices).length === 0 ? null : wanted.subdistrict,
  };
}

/** With a document ticked or not. */
export function tick(wanted: Wanted, kind: DocumentKind, isTicked: boolean): Wanted {
  const kinds = DOCUMENT_KINDS.filter((one) => (one === kind ? isTicked : wanted.kinds.includes(one)));
  return { ...wanted, kinds };
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
