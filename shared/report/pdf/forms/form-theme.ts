import { SIZES } from '../theme/official-page.ts';
import { STYLES, type TextStyle } from '../theme/text-styles.ts';

const MILLIMETRE = 72 / 25.4;

/** A form is no official document: margins of 18 mm leave room for what is written, and 24 mm at the foot for the page number. */
export const FORM_PAGE = {
  left: 18 * MILLIMETRE,
  top: 16 * MILLIMETRE,
  width: 174 * MILLIMETRE,
  height: 259 * MILLIMETRE,
  /** From the top of the text to the line of the foot. */
  foot: 265 * MILLIMETRE,
} as const;

/** How the texts of a form are set. */
export const FORM_STYLES = {
  title: { face: 'hei', size: SIZES.sanhao, pitch: 26, tracking: 0 },
  series: { face: 'song', size: SIZES.wuhao, pitch: 18, tracking: 0 },
  fact: { face: 'song', size: SIZES.wuhao, pitch: 20, tracking: 0 },
  text: { face: 'kai', size: SIZES.wuhao, pitch: 16, tracking: 0 },
  question: { face: 'hei', size: SIZES.wuhao, pitch: 16, tracking: 0 },
  option: { face: 'song', size: SIZES.wuhao, pitch: 16, tracking: 0 },
  tableHead: STYLES.tableHead,
  tableCell: STYLES.tableCell,
  foot: { face: 'song', size: SIZES.xiaowu, pitch: SIZES.xiaowu, tracking: 0 },
} as const satisfies Record<string, TextStyle>;

/** Between what stands beside or below each other, in points. */
export const FORM_GAP = { block: 6, question: 4, option: 18, fact: 16 } as const;

/** The least length of a line to write on. */
export const BLANK_LINE = 72;
