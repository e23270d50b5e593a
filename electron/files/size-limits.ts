const MEGABYTE = 1024 * 1024;

/** How much a file may ask of this computer before it is refused. */
export interface SizeLimits {
  /** Bytes of the file as it lies on the disk. */
  readonly file: number;
  /** Parts of a workbook. */
  readonly parts: number;
  /** Bytes of all parts of a workbook, unpacked. */
  readonly inflated: number;
  /** Cells of a sheet, the blank ones before a row's last cell included. */
  readonly cells: number;
  /** Whether a person asked for the larger limits, so that no sentence proposes them again. */
  readonly large: boolean;
}

/** A workbook of 200,000 rows with 29 columns stays well below these (27 MB, 206 MB unpacked). */
const ORDINARY: SizeLimits = {
  file: 50 * MEGABYTE,
  parts: 1_000,
  inflated: 512 * MEGABYTE,
  cells: 20_000_000,
  large: false,
};

/** Room for the 1,048,576 rows that a sheet can have. */
const LARGE: SizeLimits = {
  file: 512 * MEGABYTE,
  parts: 1_000,
  inflated: 4096 * MEGABYTE,
  cells: 500_000_000,
  large: true,
};

/** The limits of an import; `large` is what a person asks for when a real file is beyond the ordinary ones. */
export function sizeLimits(large: boolean): SizeLimits {
  return large ? LARGE : ORDINARY;
}

/** Bytes in whole megabytes, rounded up, for sentences. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
