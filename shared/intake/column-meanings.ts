import { headingKey } from '../cells/plain-text.ts';
import type { Field, FieldColumns } from './fields.ts';
import type { Column } from './headings.ts';

/** Something that a column of a kind of table may mean. */
export interface ColumnMeaning {
  /** The word that a choice names it by; it stands in for the heading. */
  readonly word: string;
  readonly group: 'object' | 'field' | 'question' | 'metric' | 'indicator';
  readonly name: { readonly zh: string; readonly en: string };
  /** Whether the table cannot be read without it. */
  readonly required: boolean;
}

/**
 * Why a column is taken for what it is: a person chose it, the heading is the very word, another spelling of it,
 * the word with a bracket after it, has the word for a part (a row of a matrix, a name in a group, a merged heading), is one option
 * of a question that has a column an option, only resembles it, only has 小区 in it, or is known from survey platforms.
 */
export type MatchBasis =
  | 'chosen'
  | 'same'
  | 'alias'
  | 'bracket'
  | 'part'
  | 'options'
  | 'resembles'
  | 'contains'
  | 'platform';

/** What a column is taken for. One that is not certain is proposed only: it is kept unless a person says so. */
export interface ColumnMatch {
  readonly column: Column;
  /** The word of a meaning; null for a column that is known and kept as it is. */
  readonly word: string | null;
  readonly basis: MatchBasis;
  readonly isCertain: boolean;
  /** How sure it is, 0…1; what is certain has 1. */
  readonly confidence: number;
}

/** The meanings of a table's fields. */
export function fieldMeanings(fields: Readonly<Record<string, Field>>): ColumnMeaning[] {
  return Object.values(fields).map(({ name, words, required }) => ({
    word: name,
    group: 'field',
    name: { zh: name, en: words.at(-1) ?? name },
    required,
  }));
}

/** The columns that were found for fields. */
export function fieldMatches<Name extends string>(
  columns: FieldColumns<Name>,
  fields: Readonly<Record<Name, Field>>,
): ColumnMatch[] {
  return (Object.keys(fields) as Name[]).flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [certainMatch(column, fields[name].name, fields[name].words)];
  });
}

/** A column found by one of these words, of which the first is the word itself. */
export function certainMatch(
  column: Column,
  word: string,
  [first = word, ...others]: readonly string[],
): ColumnMatch {
  return { column, word, basis: basisOf(column, first, others), isCertain: true, confidence: 1 };
}

function basisOf({ isChosen, key, meant }: Column, first: string, others: readonly string[]): MatchBasis {
  if (isChosen) return 'chosen';
  if (key !== headingKey(meant)) return 'part';
  if (key === headingKey(first)) return 'same';
  return others.some((other) => key === headingKey(other)) ? 'alias' : 'bracket';
}
