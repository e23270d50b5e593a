import type { Strip } from '../page/flow.ts';
import { type Mark, moved, type RuleMark } from '../page/marks.ts';
import { BLOCK, COLOURS, TABLE } from '../theme/official-page.ts';

/**
 * Cells beside each other, each in the middle of the row's height, with the rules beside and below them.
 *
 * @param least the least height of the row, in points: room to write
 */
export function ruledStrip(
  cells: readonly (readonly Strip[])[],
  pitch: number,
  edges: readonly number[],
  least = 0,
): Strip {
  const most = Math.max(1, ...cells.map((lines) => lines.length));
  const height = Math.max(least, most * pitch + 2 * TABLE.vertical);
  const marks = cells.flatMap((lines) =>
    lines.flatMap((line, place) => moved(line.marks, 0, (height - lines.length * pitch) / 2 + place * pitch)),
  );
  return { height, marks: [...marks, ...sideRules(edges, height), acrossAt(height, edges)] };
}

/** The row on a ground that stands out in print. */
export function shaded({ height, marks }: Strip, edges: readonly number[]): Strip {
  const ground: Mark = { kind: 'shade', x: 0, y: 0, width: edges.at(-1) ?? 0, height, colour: COLOURS.shade };
  return { height, marks: [ground, ...marks] };
}

export function topRule(edges: readonly number[]): RuleMark {
  return acrossAt(0, edges);
}

function sideRules(edges: readonly number[], height: number): RuleMark[] {
  return edges.map((x) => ({ ...RULE, x, y: 0, direction: 'down', length: height }));
}

function acrossAt(y: number, edges: readonly number[]): RuleMark {
  return { ...RULE, x: 0, y, direction: 'across', length: edges.at(-1) ?? 0 };
}

const RULE = { kind: 'rule', width: BLOCK.rule, colour: COLOURS.text } as const;
