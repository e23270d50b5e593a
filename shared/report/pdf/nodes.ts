/** The part of pdfmake's document definition that documents here are made of. */

export interface TextNode {
  text: string | TextRun[];
  font?: string;
  fontSize?: number;
  lineHeight?: number;
  alignment?: 'left' | 'center' | 'right' | 'justify';
  leadingIndent?: number;
  margin?: [number, number, number, number];
  pageBreak?: 'before';
  noWrap?: boolean;
}

/** A stretch of text in one face. */
export interface TextRun {
  text: string;
  font: string;
  lineHeight: number;
  wordBreak?: 'break-all';
}

export interface TableNode {
  table: {
    headerRows: number;
    keepWithHeaderRows: number;
    dontBreakRows: boolean;
    widths: number[];
    body: TextNode[][];
  };
  layout: TableLayout;
  margin: [number, number, number, number];
  /** Moves to the next page as a whole. */
  unbreakable: boolean;
}

export interface TableLayout {
  hLineWidth(): number;
  vLineWidth(): number;
  paddingLeft(): number;
  paddingRight(): number;
  paddingTop(): number;
  paddingBottom(): number;
}

/** A drawing as the text of an SVG file, in points. */
interface DrawingNode {
  svg: string;
  width: number;
  margin: [number, number, number, number];
}

/** Nodes that stay on one page. */
export interface StackNode {
  stack: (TextNode | TableNode | DrawingNode)[];
  unbreakable: true;
}

export interface ColumnsNode {
  columns: TextNode[];
  margin: [number, number, number, number];
}

export type ContentNode = TextNode | TableNode | StackNode;

/** A whole document for pdfmake. The footer is a function, so a definition cannot leave its thread. */
export interface PdfDefinition {
  pageSize: string;
  pageMargins: [number, number, number, number];
  language: string;
  displayTitle: boolean;
  info: { title: string; author: string; creator: string; producer: string; creationDate: Date };
  defaultStyle: { font: string; fontSize: number };
  content: ContentNode[];
  footer: (page: number) => ColumnsNode;
}
