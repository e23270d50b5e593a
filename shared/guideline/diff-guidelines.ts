import type { Guideline } from '../model/guideline.ts';

/** One difference: a field with its value before and after; undefined where it is not there. */
export interface GuidelineDifference {
  /** The way to the field by the ids along it: `indicators › 2 › 2.1 › scale › full`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What differs between two guidelines, field by field. Things with an id are compared with their
 * namesakes, wherever they stand in their list; a thing that is only in one is one difference.
 */
export function diffGuidelines(before: Guideline, after: Guideline): GuidelineDifference[] {
  return differences(before, after, '');
}

function differences(before: unknown, after: unknown, path: string): GuidelineDifference[] {
  const fieldsBefore = fieldsOf(before);
  const fieldsAfter = fieldsOf(after);
  if (fieldsBefore === null || fieldsAfter === null) {
    return before === after ? [] : [{ path, before, after }];
  }
  const names = new Set([...fieldsBefore.keys(), ...fieldsAfter.keys()]);
  return [...names].flatMap((name) =>
    differences(fieldsBefore.get(name), fieldsAfter.get(name), path === '' ? name : `${path} › ${name}`),
  );
}

/** The fields of an object, or the items of a list by their id; null for anything that has no parts. */
function fieldsOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) return new Map(value.map((item, index) => [nameOf(item, index), item]));
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function nameOf(item: unknown, index: number): string {
  const { id, code, label, name } = (item ?? {}) as Record<string, unknown>;
  const known = id ?? code ?? label ?? name;
  return typeof known === 'string' ? known : String(index + 1);
}
