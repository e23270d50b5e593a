/**
 * Copies a value from one side of the bridge to the other, as Electron's contextBridge does: data is copied,
 * functions are called across, promises are waited for, and nothing else passes.
 */
export function across(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...values: unknown[]) => across(value(...values.map(across)));
  }
  if (typeof value === 'symbol') throw new TypeError('a symbol does not cross the bridge');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Promise) return value.then(across);
  if (value instanceof Blob) return value;
  if (Array.isArray(value)) return value.map(across);
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, across(part)]));
  }
  return structuredClone(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Makes an object and all it holds unchangeable. */
export function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) deepFreeze(part);
  Object.freeze(value);
}

/** A copy as the channel between processes makes it. @throws for what cannot be cloned or would not arrive as it is */
export function cloned(values: unknown[]): unknown[] {
  const copies = structuredClone(values);
  checkCarried(copies);
  return copies;
}

function checkCarried(value: unknown): void {
  if (value instanceof Blob || value instanceof Map || value instanceof Set) {
    throw new TypeError(`the stand-in for Electron carries no ${value.constructor.name}`);
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkCarried);
}
