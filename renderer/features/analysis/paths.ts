/** The guided path and the four lists. */
export const ANALYSIS_PATH = '/analysis';

/** One compound on a page; without a code one is chosen first. */
export const PORTRAIT_PATH = '/analysis/portrait';

export function portraitPath(code: string): string {
  return `${PORTRAIT_PATH}/${encodeURIComponent(code)}`;
}
