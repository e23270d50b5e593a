import type { Chart } from '../chart/chart.ts';

/** A document as data: what it says and in which order, not how it looks. Rendering numbers the sections and figures. */
export interface Paper {
  /** The title, broken into lines by sense. */
  readonly title: readonly string[];
  readonly sections: readonly Section[];
  /** The line that closes the text, such as its date. */
  readonly closing: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Stands in the foot of every page; empty for none. */
  readonly footNote: string;
  readonly properties: PaperProperties;
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

export type Block = Paragraph | PaperTable | PaperFigure;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart over the whole width of the text; its number and title stand below it. */
export interface PaperFigure {
  readonly kind: 'figure';
  readonly chart: Chart;
}

export interface PaperColumn {
  readonly heading: string;
  /** Share of the width of the text; the shares of a table need not sum to anything. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

interface PaperProperties {
  readonly title: string;
  readonly author: string;
  /** When the figures were made, ISO 8601 in UTC: it dates the file, so that equal runs give equal files. */
  readonly createdAt: string;
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

export function table(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): PaperTable {
  return { kind: 'table', columns, rows };
}

export function figure(chart: Chart): PaperFigure {
  return { kind: 'figure', chart };
}

/** A column of a table. */
export function column(heading: string, width: number, align: PaperColumn['align'] = 'center'): PaperColumn {
  return { heading, width, align };
}

/** A section without deeper ones. */
export function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, blocks, sections: [] };
}
