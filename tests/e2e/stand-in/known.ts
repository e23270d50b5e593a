/** What the language itself asks of any object. */
const ASKED_OF_ALL = ['then', 'toJSON', 'constructor', 'prototype'];

/**
 * Wraps a part of the stand-in so that whatever it does not have is an error that names it, and not silence.
 *
 * @example known('clipboard', { readText: () => '' }).readImage // throws: … no clipboard.readImage
 */
export function known<Part extends object>(name: string, part: Part): Part {
  const bound = new Map<PropertyKey, unknown>();
  const missing = (property: string) => new Error(`the stand-in for Electron has no ${name}.${property}`);
  return new Proxy(part, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof property === 'string' && !(property in target) && !ASKED_OF_ALL.includes(property)) {
        throw missing(property);
      }
      if (typeof value !== 'function' || property === 'constructor' || property === 'prototype') return value;
      if (!bound.has(property)) bound.set(property, value.bind(target));
      return bound.get(property);
    },
    set(target, property, value) {
      if (!(property in target)) throw missing(String(property));
      return Reflect.set(target, property, value, target);
    },
  });
}
