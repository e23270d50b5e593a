import type { Chart } from '../chart/chart.ts';

/**
 * A document as data: what it says and in which order, not how it looks. Rendering numbers the sections, figures and
 * attachments. Its parts stand here in the order of the paper.
 */
export interface Paper {
  /** 版头; null for a plain report. */
  readonly head: PaperHead | null;
  /** The title, broken into lines by sense. */
  readonly title: readonly string[];
  /** 主送机关, without its colon; empty for none. */
  readonly recipient: string;
  /** What stands before the first heading. */
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** What stands below the last section without a heading. */
  readonly ending: readonly Block[];
  /** Null where nothing is signed or dated. */
  readonly signature: Signature | null;
  readonly attachments: readonly Attachment[];
  /** 版记, on the foot of the last page; null for none. */
  readonly imprint: Imprint | null;
  /** Stands in the foot of every page; empty for none. */
  readonly footNote: string;
  readonly properties: PaperProperties;
}

export interface PaperHead {
  /** 发文机关标志. */
  readonly mark: string;
  /** 发文字号; empty for none. */
  readonly number: string;
  /** False leaves the room of mark and rule blank, for paper that has them already. */
  readonly isPrinted: boolean;
}

export interface Signature {
  /** 发文机关署名; empty for none. */
  readonly issuer: string;
  /** 成文日期: 2026年7月3日. */
  readonly date: string;
}

export interface Imprint {
  /** 抄送机关, without its full stop; empty for none. */
  readonly copies: string;
  readonly issuer: string;
  /** 印发日期: 2026年7月3日. */
  readonly date: string;
}

/** A heading, what stands below it, and deeper sections. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Begins on a page of its own. */
export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | PaperTable | PaperFigure | KeyFigures;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
  /** Places of the rows (from 0) that head a group, and so stand out. */
  readonly headRows: readonly number[];
  /** The rows in two halves beside each other, the heading over both: for a long narrow table. */
  readonly isHalved: boolean;
}

/** A chart over the whole width of the text; its number and title stand below it. */
export interface PaperFigure {
  readonly kind: 'figure';
  readonly chart: Chart;
}

/** A few figures that a reader looks for first, large, in a row. */
export interface KeyFigures {
  readonly kind: 'key-figures';
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

export interface PaperColumn {
  readonly heading: string;
  /** Share of the width of the text; the shares of a table need not sum to anything. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface PaperProperties {
  readonly title: string;
  readonly author: string;
  /** What identifies run and guideline, so that a file can be traced without being read. */
  readonly keywords: string;
  /** When the figures were made, ISO 8601 in UTC: it dates the file, so that equal runs give equal files. */
  readonly createdAt: string;
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

/** A table; nothing about it is special unless said. */
export function table(
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
  { headRows = [], isHalved = false }: Partial<Pick<PaperTable, 'headRows' | 'isHalved'>> = {},
): PaperTable {
  return { kind: 'table', columns, rows, headRows, isHalved };
}

export function figure(chart: Chart): PaperFigure {
  return { kind: 'figure', chart };
}

export function keyFigures(figures: KeyFigures['figures']): KeyFigures {
  return { kind: 'key-figures', figures };
}

/** A column of a table. */
export function column(heading: string, width: number, align: PaperColumn['align'] = 'center'): PaperColumn {
  return { heading, width, align };
}

/** A section without deeper ones. */
export function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, blocks, sections: [] };
}
