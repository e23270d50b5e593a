/** Whether two values of a document say the same; left out is not null, and keys may stand in any order. */
export function sameValue(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isHolder(before) || !isHolder(after) || Array.isArray(before) !== Array.isArray(after)) return false;
  const names = Object.keys(before).filter((name) => before[name] !== undefined);
  const others = Object.keys(after).filter((name) => after[name] !== undefined);
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(after, name) && sameValue(before[name], after[name]))
  );
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
