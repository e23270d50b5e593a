import type { Face } from '../font-book.ts';
import { GRID, IMPRINT, SIZES } from './official-page.ts';

/** How a text is set, in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** From a line to the next. */
  readonly pitch: number;
  /** Added to the advance of each character. */
  readonly tracking: number;
}

const TEXT: TextStyle = {
  face: 'text',
  size: SIZES.sanhao,
  pitch: GRID.pitch,
  tracking: GRID.advance - SIZES.sanhao,
};

const TABLE: TextStyle = { face: 'song', size: SIZES.xiaowu, pitch: 12.5, tracking: 0 };

/** The styles that documents are set in: each text of a document is in one of them. */
export const STYLES = {
  text: TEXT,
  title: { face: 'title', size: SIZES.erhao, pitch: GRID.pitch, tracking: 0 },
  attachmentNumber: { ...TEXT, face: 'hei' },
  tableHead: { ...TABLE, face: 'hei' },
  tableCell: TABLE,
  keyFigureLabel: TABLE,
  keyFigureValue: { face: 'hei', size: SIZES.sanhao, pitch: 22, tracking: 0 },
  caption: { face: 'hei', size: SIZES.wuhao, pitch: 16, tracking: 0 },
  figureNote: TABLE,
  imprint: { face: 'text', size: SIZES.sihao, pitch: IMPRINT.pitch, tracking: 0 },
  pageNumber: { face: 'song', size: SIZES.sihao, pitch: SIZES.sihao, tracking: 0 },
  footNote: { face: 'song', size: SIZES.wuhao, pitch: SIZES.sihao, tracking: 0 },
} as const satisfies Record<string, TextStyle>;

/** By depth: 一、 in Hei; （一） in Kai; 1. and （1） as the text. */
export function headingStyle(depth: number): TextStyle {
  if (depth === 0) return { ...TEXT, face: 'hei' };
  return depth === 1 ? { ...TEXT, face: 'kai' } : TEXT;
}
