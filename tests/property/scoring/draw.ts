import fc from 'fast-check';

/** Draws values one after another while a guideline or its evidence is built. */
export type Draw = fc.GeneratorValue;

/** A whole number from `min` to `max`, both included. */
export function drawWhole(draw: Draw, min: number, max: number): number {
  return draw(fc.integer, { min, max });
}

/** One of the choices. */
export function drawOne<Choice>(draw: Draw, choices: readonly Choice[]): Choice {
  return choices[drawWhole(draw, 0, choices.length - 1)] as Choice;
}

/** True in about so many cases of ten. */
export function drawChance(draw: Draw, ofTen: number): boolean {
  return drawWhole(draw, 1, 10) <= ofTen;
}

/** Each choice or not, in order, but at least one. */
export function drawSome<Choice>(draw: Draw, choices: readonly Choice[]): Choice[] {
  const drawn = choices.filter(() => drawChance(draw, 5));
  return drawn.length > 0 ? drawn : [drawOne(draw, choices)];
}

/** So many things, between `min` and `max`. */
export function drawList<Item>(draw: Draw, min: number, max: number, item: (index: number) => Item): Item[] {
  return Array.from({ length: drawWhole(draw, min, max) }, (_, index) => item(index));
}

/**
 * A number from 0 to `max` as cells hold them: whole, with decimals, or with a binary tail such as
 * 3 × 0.1 = 0.30000000000000004.
 */
export function drawNumber(draw: Draw, max: number): number {
  const kind = drawOne(draw, ['whole', 'half', 'decimals', 'tail']);
  if (kind === 'whole') return drawWhole(draw, 0, max);
  if (kind === 'half') return drawWhole(draw, 0, max * 2) / 2;
  if (kind === 'decimals') return drawWhole(draw, 0, max * 1000) / 1000;
  return Math.min(max, drawWhole(draw, 0, max * 10) * 0.1);
}

/** Fifteen digits wide, so that exact sums outgrow what a double can hold. */
export function drawWideNumber(draw: Draw): number {
  return drawWhole(draw, 1, 999_999_999_999_999) / 10 ** drawWhole(draw, 0, 14);
}
