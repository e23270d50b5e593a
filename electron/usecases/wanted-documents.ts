import type { LetterScope } from '../../shared/contract/report-choices.ts';
import type { PaperFormat, WantedDocument } from '../../shared/contract/reports.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';

export type ReportFormat = 'pdf' | 'xlsx' | 'docx';

/** Which documents are wanted, as the command line says it. */
export interface ReportWish {
  readonly formats: readonly ReportFormat[];
  /**
   * `district`; `experts` for their appendix; `compounds` for a letter to each, `subdistricts` for a bulletin each, `committees`
   * for a sheet each, `portraits` for a portrait of each compound; or the code of one compound.
   */
  readonly scope: string;
  /** All letters, or all portraits, in one file. */
  readonly combined: boolean;
}

/**
 * The documents that scope and formats of the command line mean. A format that a scope does not come in is passed over, as
 * long as there is one that it does; otherwise refused.
 */
export function wantedDocuments(wish: ReportWish): Result<readonly WantedDocument[]> {
  const { scope, combined } = wish;
  const ofFormat = BY_SCOPE.get(scope);
  if (combined && ofFormat !== undefined && scope !== PORTRAITS)
    return refused(problem('report-combined-is-letters', { scope }));
  const documents =
    ofFormat === undefined ? lettersOf(wish) : wish.formats.flatMap((format) => ofFormat(format, combined));
  return documents.length === 0 ? refused(problem('report-format-not-made', { scope })) : ok(documents);
}

/** The scope that can go into one file beside letters. */
const PORTRAITS = 'portraits';

/** What there is of a scope in a format; scopes that are not here are of letters. */
const BY_SCOPE = new Map<string, (format: ReportFormat, combined: boolean) => WantedDocument[]>([
  [
    'district',
    (format) => [format === 'xlsx' ? { kind: 'results-workbook' } : { kind: 'district-report', format }],
  ],
  ['experts', (format) => (format === 'xlsx' ? [{ kind: 'expert-appendix' }] : [])],
  [
    PORTRAITS,
    (format, combined) => (format === 'pdf' ? [{ kind: 'portraits', scope: { kind: 'all' }, combined }] : []),
  ],
  ['subdistricts', (format) => (format === 'pdf' ? [{ kind: 'bulletins', subdistrict: null }] : [])],
  ['committees', (format) => (format === 'pdf' ? [{ kind: 'committee-sheets', subdistrict: null }] : [])],
]);

function lettersOf({ formats, scope, combined }: ReportWish): WantedDocument[] {
  const addressed: LetterScope = scope === 'compounds' ? { kind: 'all' } : { kind: 'compound', code: scope };
  return formats
    .filter((format): format is PaperFormat => format !== 'xlsx')
    .map((format) => ({ kind: 'letters', scope: addressed, format, combined }));
}
