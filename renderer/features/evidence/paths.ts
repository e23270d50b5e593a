/** Where files are brought in. */
export const IMPORT_PATH = '/evidence/import';

/** Where forms for the field are exported. */
export const FORMS_PATH = '/evidence/import/forms';

/** Where imports are listed. */
export const IMPORTS_PATH = '/evidence/imports';

/** Where evidence is entered by keyboard. */
export const ENTRY_PATH = '/evidence/entry';

/** Where evidence is looked at. */
export const ROWS_PATH = '/evidence/rows';

/** Where doubtful responses are looked over. */
export const QUALITY_PATH = '/evidence/quality';

/** How many households to ask where, and how far the survey has come. */
export const SAMPLING_PATH = '/evidence/sampling';

/** The responses that are left out. */
export function leftOutPath(): string {
  return `${QUALITY_PATH}?${new URLSearchParams({ show: 'left-out' })}`;
}

/** One import among the others. */
export function importPath(sequence: number): string {
  return `${IMPORTS_PATH}?${new URLSearchParams({ import: String(sequence) })}`;
}

/** The rows that an import brought. */
export function importedRowsPath(kind: string, sequence: number): string {
  return `${ROWS_PATH}?${new URLSearchParams({ kind, import: String(sequence) })}`;
}

/** Where interviews are read and coded. */
export const INTERVIEWS_PATH = '/evidence/interviews';

/** Which topics interviews turned to. */
export const TOPICS_PATH = `${INTERVIEWS_PATH}/topics`;

/** A transcript, to be read and coded. */
export function transcriptPath(id: string): string {
  return `${INTERVIEWS_PATH}/transcript/${encodeURIComponent(id)}`;
}
