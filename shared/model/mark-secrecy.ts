import type { AssessedObject, Mark } from './evidence.ts';

/** Who looks at the marks of a phase. */
export interface MarkReader {
  /** In the one spelling that experts' names have. */
  readonly person: string;
  /** Whether the person is an expert: one who has given a mark this year. */
  readonly isExpert: boolean;
  /** What the person has marked, by `markedKey`. */
  readonly marked: ReadonlySet<string>;
}

type Marked = Pick<Mark, 'indicator'> & { readonly object: AssessedObject };

/** Names what a mark is about: one object on one indicator. */
export function markedKey({ object, indicator }: Marked): string {
  return JSON.stringify([object.level, object.id, indicator]);
}

/**
 * Whether a mark must be kept from this person: an expert never sees what others gave an object on an indicator before
 * giving a mark of their own. Clerks, who give no marks, see all.
 */
export function isMarkHidden(mark: Marked & Pick<Mark, 'expert'>, reader: MarkReader): boolean {
  if (!reader.isExpert || mark.expert === reader.person) return false;
  return !reader.marked.has(markedKey(mark));
}
