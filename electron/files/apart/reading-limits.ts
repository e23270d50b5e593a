/** How much reading one file may take of this computer, whatever the file does. */
export interface ReadingLimits {
  /**
   * Memory for what the reader holds at a time, the packed file and its texts above all; reading ends beyond it. A
   * workbook of 200,000 rows with 28 columns takes 90 MB, 28 of them the file.
   */
  readonly megabytes: number;
  /** How long the reader may give no sign of getting on. */
  readonly patienceMs: number;
  /** Whether a person asked for the larger limits, so that no sentence proposes them again. */
  readonly large: boolean;
}

const ORDINARY: ReadingLimits = { megabytes: 256, patienceMs: 30_000, large: false };
const LARGE: ReadingLimits = { megabytes: 1_536, patienceMs: 120_000, large: true };

/** The limits of reading a file; `large` as for `sizeLimits`. */
export function readingLimits(large: boolean): ReadingLimits {
  return large ? LARGE : ORDINARY;
}
