/** The part of pdfmake's document definition that pages here are made of: everything stands where it is said to. */

/** From the top left corner of the page, in points. */
interface Position {
  readonly x: number;
  readonly y: number;
}

interface PlacedNode {
  readonly absolutePosition: Position;
  readonly pageBreak?: 'before';
}

/** A stretch of one line; `absolutePosition` is where the top of its face stands. */
export interface TextNode extends PlacedNode {
  readonly text: string;
  readonly font: string;
  readonly fontSize: number;
  readonly characterSpacing: number;
  readonly color: string;
  readonly noWrap: true;
  readonly preserveLeadingSpaces: true;
  readonly preserveTrailingSpaces: true;
  readonly id?: string;
  readonly outline?: true;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
}

/** Rules and grounds, which lie below what follows. */
export interface CanvasNode extends PlacedNode {
  readonly canvas: readonly VectorNode[];
}

export type VectorNode =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    }
  | {
      readonly type: 'path';
      readonly d: string;
      readonly color?: string;
      readonly fillOpacity?: number;
      readonly lineColor?: string;
      readonly lineWidth?: number;
      readonly dash?: { readonly length: number; readonly space: number };
    };

/** A drawing as the text of an SVG file. */
interface DrawingNode extends PlacedNode {
  readonly svg: string;
  readonly width: number;
}

export type ContentNode = TextNode | CanvasNode | DrawingNode;

/** A whole document for pdfmake, as plain data. */
export interface PdfDefinition {
  readonly pageSize: string;
  readonly pageMargins: number;
  readonly language: string;
  readonly displayTitle: boolean;
  readonly info: {
    readonly title: string;
    readonly author: string;
    readonly keywords: string;
    readonly creator: string;
    readonly producer: string;
    readonly creationDate: Date;
  };
  readonly content: readonly ContentNode[];
}
