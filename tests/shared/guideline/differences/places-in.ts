/** A number, a text, yes or no, or null somewhere in a document, with the keys that lead to it. */
export interface ScalarPlace {
  readonly path: readonly string[];
  readonly value: string | number | boolean | null;
}

/** Every number, text, yes or no and null in a document. */
export function placesIn(document: unknown, path: readonly string[] = []): ScalarPlace[] {
  if (typeof document === 'object' && document !== null) {
    return Object.entries(document).flatMap(([key, value]) => placesIn(value, [...path, key]));
  }
  return [{ path, value: document as ScalarPlace['value'] }];
}

/** A copy of the document with another value at a place; undefined takes it out. */
export function withValueAt<Document>(document: Document, path: readonly string[], value: unknown): Document {
  const copy = structuredClone(document);
  const parents = path.slice(0, -1);
  const parent = parents.reduce((held, key) => held[key] as Held, copy as Held);
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

type Held = Record<string, unknown>;
