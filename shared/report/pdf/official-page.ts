/** Measures of official documents (GB/T 9704-2012), in points. */

const MILLIMETRE = 72 / 25.4;

export const PAGE = {
  size: 'A4',
  /** Left, top, right, bottom: what they leave is the type area of 156 × 225 mm. */
  margins: [28 * MILLIMETRE, 37 * MILLIMETRE, 26 * MILLIMETRE, 35 * MILLIMETRE],
  textWidth: 156 * MILLIMETRE,
  /** From the type area down to the page number. */
  footerDrop: 7 * MILLIMETRE,
} as const;

/** The fixed line pitch that sets 22 lines on a page. */
export const LINE_PITCH = 28.95;

/** 二号, 三号, 四号, 五号, 小五. */
export const SIZES = { title: 22, text: 16, footer: 14, caption: 10.5, table: 9 } as const;

export const TITLE_PITCH = 34;
export const TABLE_PITCH = 12.5;

/** Around the text of a table's cell. */
export const CELL = { horizontal: 3, vertical: 0.8, line: 0.5 } as const;
