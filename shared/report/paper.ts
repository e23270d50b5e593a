/** A document as data: what it says and in which order, not how it looks. Rendering numbers the sections. */
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

export type Block = Paragraph | PaperTable;

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

/** A column of a table. */
export function column(heading: string, width: number, align: PaperColumn['align'] = 'center'): PaperColumn {
  return { heading, width, align };
}

/** A section without deeper ones. */
export function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, blocks, sections: [] };
}
