/** The wizard that brings a register in. */
export const IMPORT_PATH = '/evidence/import?kind=registry';

/** The form of a new compound. */
export const NEW_PATH = '/register?new=1';

/** Why a compound has its score. */
export function scorePath(code: string): string {
  return `/scores/compound/${encodeURIComponent(code)}`;
}

/** Everything known of a compound on one page. */
export function portraitPath(code: string): string {
  return `/analysis/portrait/${encodeURIComponent(code)}`;
}

/** The rows of one kind of evidence about a compound. */
export function evidencePath(kind: string, code: string): string {
  return `/evidence/rows?${new URLSearchParams({ kind, compound: code })}`;
}

/** An import among the others. */
export function importPath(sequence: number): string {
  return `/evidence/imports?${new URLSearchParams({ import: String(sequence) })}`;
}

/** The compounds of a committee (街镇/居委会) or of a subdistrict. */
export function compoundsPath(
  place: { readonly committee: string } | { readonly subdistrict: string },
): string {
  return `/register?${new URLSearchParams({ ...place })}`;
}
