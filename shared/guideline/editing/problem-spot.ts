import type { Guideline } from '../../model/guideline.ts';
import { nodeAt, type Position, positionedNodes } from './position.ts';

/** The part of the guideline that something stands in, as a person finds it. */
export type Section =
  | 'indicators'
  | 'questions'
  | 'metrics'
  | 'grades'
  | 'adjustments'
  | 'types'
  | 'rules'
  | 'weights';

/** Where in a guideline a problem or a difference is to be seen. */
export interface Spot {
  readonly section: Section;
  /** The node of the tree; null outside the tree and for the tree as a whole. */
  readonly at: Position | null;
  /** The id, code or name of the thing on a list; null in the tree and for the list as a whole. */
  readonly item: string | null;
  /** The way from there to the field: `['measure', 'questions']`; empty for the whole of it. */
  readonly field: readonly string[];
}

const SECTIONS: Readonly<Record<string, Section>> = {
  questions: 'questions',
  metrics: 'metrics',
  grades: 'grades',
  quota: 'grades',
  bonuses: 'adjustments',
  deductions: 'adjustments',
  vetoes: 'adjustments',
  bonusCap: 'adjustments',
  types: 'types',
  weightOrigins: 'weights',
};

/** Lists of things, whose second step is the thing. */
const LISTS: ReadonlySet<string> = new Set([
  'questions',
  'metrics',
  'grades',
  'bonuses',
  'deductions',
  'vetoes',
  'types',
  'weightOrigins',
]);

const ARROW = ' › ';

/**
 * Finds what the path of a problem (`Place.path`) or of a difference is about.
 *
 * @example problemSpot(guideline, '2 满意 › 2.1 总体满意度 › measure › questions')
 * // { section: 'indicators', at: [1, 0], item: null, field: ['measure', 'questions'] }
 */
export function problemSpot(guideline: Guideline, path: string): Spot {
  const [first = '', ...rest] = path.split(ARROW);
  const section = SECTIONS[first];
  if (section !== undefined) return { section, at: null, ...itemSpot(first, rest) };
  const found = nodeSpot(guideline, path);
  if (found !== null) return { section: 'indicators', at: found.at, item: null, field: found.field };
  const isTree = first === 'indicators' || first === '';
  return {
    section: isTree ? 'indicators' : 'rules',
    at: null,
    item: null,
    field: isTree ? rest : [first, ...rest],
  };
}

function itemSpot(list: string, [item, ...field]: readonly string[]): Pick<Spot, 'item' | 'field'> {
  if (!LISTS.has(list) || item === undefined) {
    return { item: null, field: [list, ...(item === undefined ? [] : [item]), ...field] };
  }
  return { item, field };
}

/** The node whose way the path begins with, the longest such way. */
function nodeSpot(
  { indicators }: Guideline,
  path: string,
): { at: Position; field: readonly string[] } | null {
  const matches = positionedNodes(indicators).flatMap(({ at }) =>
    waysTo(indicators, at)
      .filter((way) => path === way || path.startsWith(`${way}${ARROW}`))
      .map((way) => ({ at, way })),
  );
  const longest = matches.toSorted((a, b) => b.way.length - a.way.length)[0];
  if (longest === undefined) return null;
  const rest = path.slice(longest.way.length + ARROW.length);
  return { at: longest.at, field: rest === '' ? [] : rest.split(ARROW) };
}

/** How problems of the shape, differences, and checks write the way to a node. */
function waysTo(indicators: Guideline['indicators'], at: Position): string[] {
  const nodes = at.flatMap((_, level) => nodeAt(indicators, at.slice(0, level + 1)) ?? []);
  const ids = nodes.map(({ id }) => id);
  return [
    `indicators${ARROW}${ids.join(`${ARROW}children${ARROW}`)}`,
    `indicators${ARROW}${ids.join(ARROW)}`,
    nodes.map(({ id, name }) => `${id} ${name}`).join(ARROW),
  ];
}
