/** The rows and columns that a sheet can have in any spreadsheet program of today. */
export const SHEET_EXTENT = { rows: 1_048_576, columns: 16_384 } as const;
