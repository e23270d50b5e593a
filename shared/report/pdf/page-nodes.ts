import { placedPath } from './drawing/placed-path.ts';
import type { FontBook } from './font-book.ts';
import type { LaidOutPage } from './lay-out.ts';
import type { CanvasNode, ContentNode, TextNode, VectorNode } from './nodes.ts';
import { joinedRules } from './page/joined-rules.ts';
import type { Mark, RuleMark, ShadeMark, ShapeMark, TextMark } from './page/marks.ts';

/** A page in pdfmake's words: grounds and rules, then drawings and text. */
export function pageNodes({ marks }: LaidOutPage, isFirst: boolean, book: FontBook): ContentNode[] {
  const canvas: CanvasNode = {
    canvas: [
      ...marks.filter(isShade).map(rectangle),
      ...marks.filter(isShape).map(shapeNode),
      ...joinedRules(marks.filter(isRule)).map(lineOf),
    ],
    absolutePosition: { x: 0, y: 0 },
    ...(!isFirst && { pageBreak: 'before' as const }),
  };
  return [canvas, ...marks.flatMap((mark) => inkNodes(mark, book))];
}

function inkNodes(mark: Mark, book: FontBook): ContentNode[] {
  if (mark.kind === 'text') return [textNode(mark, book)];
  if (mark.kind === 'drawing') {
    return [{ svg: mark.svg, width: mark.width, absolutePosition: { x: mark.x, y: mark.y } }];
  }
  return [];
}

function textNode({ text, face, size, spacing, colour, x, y, bookmark }: TextMark, book: FontBook): TextNode {
  return {
    text,
    font: face,
    fontSize: size,
    characterSpacing: spacing,
    color: colour,
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    absolutePosition: { x, y: y - book.ascent(face) * size },
    ...(bookmark !== null && {
      id: bookmark.id,
      outline: true as const,
      outlineText: bookmark.title,
      outlineExpanded: bookmark.parent === null,
      ...(bookmark.parent !== null && { outlineParentId: bookmark.parent }),
    }),
  };
}

function shapeNode({ x, y, path, fill, stroke }: ShapeMark): VectorNode {
  return {
    type: 'path',
    d: placedPath(path, { x, y, scaleX: 1, scaleY: 1 }),
    ...(fill !== null && { color: fill.colour, fillOpacity: fill.opacity }),
    ...(stroke !== null && { lineColor: stroke.colour, lineWidth: stroke.width, ...dashOf(stroke.dash) }),
  };
}

function dashOf([length = 0, space = length]: readonly number[]) {
  return length > 0 ? { dash: { length, space } } : {};
}

function rectangle({ x, y, width, height, colour }: ShadeMark): VectorNode {
  return { type: 'rect', x, y, w: width, h: height, color: colour };
}

function lineOf({ x, y, direction, length, width, colour }: RuleMark): VectorNode {
  const [right, down] = direction === 'across' ? [length, 0] : [0, length];
  return { type: 'line', x1: x, y1: y, x2: x + right, y2: y + down, lineWidth: width, lineColor: colour };
}

function isShape(mark: Mark): mark is ShapeMark {
  return mark.kind === 'shape';
}

function isShade(mark: Mark): mark is ShadeMark {
  return mark.kind === 'shade';
}

function isRule(mark: Mark): mark is RuleMark {
  return mark.kind === 'rule';
}
