/** Figures inside a result are doubles near the exact ones; everything else must be equal. */
const DOUBLES = new Set(['coverage', 'base', 'bonus', 'deduction', 'raw', 'f', 'v', 'mid', 'end']);
const NEAR = 1e-9;

/** Where two values differ, as `path: expected → found`; empty when they agree. */
export function differing(expected: unknown, found: unknown, path = ''): string[] {
  if (isRecord(expected) && isRecord(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap((key) => differing(expected[key], found[key], `${path}/${key}`));
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  const agree = DOUBLES.has(name) ? isNear(expected, found) : Object.is(expected, found);
  return agree ? [] : [`${path}: ${String(expected)} → ${String(found)}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNear(expected: unknown, found: unknown): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= NEAR * Math.max(1, Math.abs(expected));
}
