/** What an interview may call its interviewee without naming anybody. */
const NOBODY = new Set(['居民', '业主', '住户', '老人', '党员', '代表', '某居民']);

/** Masks names that are known wherever they stand, the longest first; a single character is no name by itself. */
export function maskKnownNames(text: string, names: Iterable<string>): string {
  let masked = text;
  for (const name of names) {
    const known = name.trim();
    if (known.length > 1 && !NOBODY.has(known)) masked = masked.replaceAll(known, '某居民');
  }
  return masked;
}
