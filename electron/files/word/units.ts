/** Measures as .docx counts them. All are given in points. */

/** Twentieths of a point: distances. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Halves of a point: sizes of characters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point: widths of rules. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** Of 96 to the inch: pictures. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}
