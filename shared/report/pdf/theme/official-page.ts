/** Measures of official documents (GB/T 9704-2012), in points. No measure of a document stands anywhere else. */

const MILLIMETRE = 72 / 25.4;

export const PAGE = {
  size: 'A4',
  /** What the margins of 28, 37, 26 and 35 mm leave: 156 × 225 mm. */
  area: { left: 28 * MILLIMETRE, top: 37 * MILLIMETRE, width: 156 * MILLIMETRE, height: 225 * MILLIMETRE },
} as const;

/** 22 lines of 28 characters. */
export const GRID = {
  lines: 22,
  characters: 28,
  /** The largest usual fixed pitch that sets 22 lines on a page. */
  pitch: 28.95,
  /** From a character to the next: 28 of 16 points would be wider than the page's text. */
  advance: 15.79,
} as const;

/** 初号, 二号, 三号, 四号, 五号, 小五. */
export const SIZES = {
  chuhao: 42,
  erhao: 22,
  sanhao: 16,
  sihao: 14,
  wuhao: 10.5,
  xiaowu: 9,
} as const;

export const COLOURS = { text: 'black', red: '#e60012', shade: '#ebebeb' } as const;

/** How far the middle of a character stands above the line that letters stand on, for a size of 1. */
export const MIDDLE = 0.38;

/** 版头, from the top of the type area. */
export const RED_HEAD = {
  markTop: 35 * MILLIMETRE,
  /** Lines left empty between mark and number, and between the red rule and the title. */
  blankLines: 2,
  ruleBelowNumber: 4 * MILLIMETRE,
  ruleWidth: 0.5 * MILLIMETRE,
} as const;

/** 版记. */
export const IMPRINT = { outerRule: 0.35 * MILLIMETRE, innerRule: 0.25 * MILLIMETRE, pitch: 24 } as const;

/** From the type area down to the dashes beside the page number. */
export const PAGE_NUMBER_DROP = 7 * MILLIMETRE;

/** Lines left empty above the signature; with a seal they are its room. */
export const SIGNATURE = { blankLines: 1, blankLinesForSeal: 2, right: 2, rightWithSeal: 4 } as const;

/** Around and between what is not text; `gap` is the least room above and below it. */
export const BLOCK = { rule: 0.5, gap: 3 } as const;

export const TABLE = {
  horizontal: 3,
  vertical: 0.8,
  betweenHalves: 9,
  longestCell: 40,
  /** Rows of a table that is not worth dividing between pages. */
  fewestDivided: 12,
} as const;

export const KEY_FIGURE = { padding: 5 } as const;

/** Around the drawing of a figure. */
export const FIGURE = { aboveCaption: 4, belowCaption: 2 } as const;
