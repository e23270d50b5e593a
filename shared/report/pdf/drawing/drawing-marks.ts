import type { FontBook } from '../font-book.ts';
import type { Mark, ShapeMark } from '../page/marks.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { lineMarks } from '../text/line-marks.ts';
import type { TextStyle } from '../theme/text-styles.ts';
import { placedPath } from './placed-path.ts';
import { placementOf } from './placement.ts';
import { type SvgElement, svgElements } from './svg-elements.ts';

/**
 * A drawing as shapes and texts, with every character in a face that has it: it is printed many times as fast as an SVG file.
 * Null for one with more in it than charts have: turned texts, clippings, pictures.
 */
export function drawingMarks(svg: string, book: FontBook): Mark[] | null {
  const marks: Mark[] = [];
  for (const element of svgElements(svg) ?? [UNKNOWN]) {
    const found = marksOf(element, book);
    if (found === null) return null;
    marks.push(...found);
  }
  return marks;
}

const UNKNOWN: SvgElement = { name: '', attributes: new Map(), text: '' };

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  rect: ['width', 'height', 'x', 'y', 'fill'],
  path: [
    ...['d', 'transform', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
    ...['stroke-linecap', 'stroke-miterlimit'],
  ],
  text: ['dominant-baseline', 'text-anchor', 'style', 'xml:space', 'x', 'y', 'transform', 'fill'],
};

function marksOf(element: SvgElement, book: FontBook): Mark[] | null {
  const known = KNOWN[element.name];
  if (known === undefined || [...element.attributes.keys()].some((name) => !known.includes(name)))
    return null;
  if (element.name === 'text') return textMarks(element, book);
  if (element.name === 'path') return shapeMarks(element);
  // The ground of a chart.
  return element.attributes.get('fill') === 'none' ? [] : null;
}

function shapeMarks({ attributes }: SvgElement): ShapeMark[] | null {
  const placement = placementOf(attributes.get('transform'));
  if (placement === null) return null;
  const [fill, stroke] = [fillOf(attributes), strokeOf(attributes, placement.scaleX)];
  if (fill === null && stroke === null) return [];
  return [
    { kind: 'shape', x: 0, y: 0, path: placedPath(attributes.get('d') ?? '', placement), fill, stroke },
  ];
}

function fillOf(attributes: SvgElement['attributes']): ShapeMark['fill'] {
  const colour = attributes.get('fill') ?? 'black';
  const opacity = Number(attributes.get('fill-opacity') ?? 1);
  return colour === 'none' || opacity === 0 ? null : { colour, opacity };
}

/** @param scale of the shape: its line grows with it */
function strokeOf(attributes: SvgElement['attributes'], scale: number): ShapeMark['stroke'] {
  const colour = attributes.get('stroke') ?? 'none';
  const width = Number(attributes.get('stroke-width') ?? 1) * scale;
  const dash = attributes.get('stroke-dasharray')?.split(/[ ,]+/).map(Number) ?? [];
  return colour === 'none' || width === 0 ? null : { colour, width, dash };
}

function textMarks({ attributes, text }: SvgElement, book: FontBook): Mark[] | null {
  const placement = placementOf(attributes.get('transform'));
  const [, size] = /font-size:(\d+(?:\.\d+)?)px/.exec(attributes.get('style') ?? '') ?? [];
  if (placement === null || size === undefined || attributes.get('dominant-baseline') !== 'central')
    return null;
  const style: TextStyle = { face: 'hei', size: Number(size), pitch: 0, tracking: 0 };
  const glyphs = glyphsOf(text, style, book);
  const width = widthOf(glyphs);
  const before = { start: 0, middle: width / 2, end: width }[attributes.get('text-anchor') ?? 'start'] ?? 0;
  return lineMarks({ glyphs, width, spacing: 0 }, style, {
    x: placement.x + Number(attributes.get('x') ?? 0) - before,
    top: placement.y + Number(attributes.get('y') ?? 0),
    colour: attributes.get('fill') ?? 'black',
  });
}
