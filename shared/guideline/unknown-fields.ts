import { type Problem, problem } from '../problems/problem.ts';

/** A warning for every field that reading a document has left aside, so that a misspelt name is seen. */
export function unknownFields(document: unknown, read: unknown, path = ''): Problem[] {
  if (Array.isArray(document) && Array.isArray(read)) {
    return document.flatMap((item, index) =>
      unknownFields(item, read[index], join(path, nameOf(item, index))),
    );
  }
  if (!isRecord(document) || !isRecord(read)) return [];
  return Object.entries(document).flatMap(([field, value]) =>
    Object.hasOwn(read, field)
      ? unknownFields(value, read[field], join(path, field))
      : [problem('guideline-unknown-field', { field }, { path })],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(item: unknown, index: number): string {
  const id = isRecord(item) ? (item.id ?? item.code ?? item.name) : undefined;
  return typeof id === 'string' ? id : String(index + 1);
}

function join(path: string, part: string): string {
  return path === '' ? part : `${path} › ${part}`;
}
