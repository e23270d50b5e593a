import { type Problem, problem } from '../problems/problem.ts';
import { type Column, columnLabel, type Headings } from './headings.ts';

/** A column that a kind of import knows: its name in the documents, and the words that mean it. */
export interface Field {
  readonly name: string;
  readonly words: readonly string[];
  readonly required: boolean;
}

/** Which column each field has in a table. */
export type FieldColumns<Name extends string> = Readonly<Partial<Record<Name, Column>>>;

/** A field that a table cannot do without; `words` are further spellings of its heading. */
export function requiredField(name: string, ...words: string[]): Field {
  return { name, words: [name, ...words], required: true };
}

/** A field that may be left out. */
export function optionalField(name: string, ...words: string[]): Field {
  return { name, words: [name, ...words], required: false };
}

/** Finds the column of each field; a field that is not there has none. */
export function findFields<Name extends string>(
  headings: Headings,
  fields: Readonly<Record<Name, Field>>,
): FieldColumns<Name> {
  const found: Partial<Record<Name, Column>> = {};
  for (const name of Object.keys(fields) as Name[]) {
    const column = headings.findLoosely(fields[name].words);
    if (column !== undefined) found[name] = column;
  }
  return found;
}

/** The names of the required fields that have no column. */
export function missingFields<Name extends string>(
  columns: FieldColumns<Name>,
  fields: Readonly<Record<Name, Field>>,
): string[] {
  return (Object.keys(fields) as Name[])
    .filter((name) => fields[name].required && columns[name] === undefined)
    .map((name) => fields[name].name);
}

/** A required field whose heading stands above two columns, unless a person chose one: which counts cannot be known. */
export function fieldTwice<Name extends string>(
  headings: Headings,
  columns: FieldColumns<Name>,
  fields: Readonly<Record<Name, Field>>,
  sheet: string,
): Problem | null {
  for (const name of Object.keys(fields) as Name[]) {
    const column = columns[name];
    if (column === undefined || column.isChosen || !fields[name].required) continue;
    const other = headings.columns.find(({ key, index }) => key === column.key && index !== column.index);
    if (other === undefined || other.isChosen) continue;
    const facts = { what: fields[name].name, columns: `${columnLabel(column)}、${columnLabel(other)}` };
    return problem('import-column-twice', facts, { sheet });
  }
  return null;
}
