import { type Problem, problem } from '../problems/problem.ts';
import { type Column, columnLabel, type Headings } from './headings.ts';

/**
 * Warns of each column that is only kept because one before it, with the same heading, is read, unless a person chose
 * between them.
 *
 * @param single the columns that are read, of those of which one heading can mean one only
 */
export function repeatedColumns(
  { columns }: Headings,
  single: readonly (Column | undefined)[],
  sheet: string,
): Problem[] {
  const read = new Set(single);
  return [...read].flatMap((column) => {
    if (column === undefined || column.isChosen) return [];
    const others = columns.filter((other) => other.key === column.key && !other.isChosen && !read.has(other));
    if (others.length === 0) return [];
    const facts = { used: columnLabel(column), others: others.map(columnLabel).join('、') };
    return [problem('import-column-repeated', facts, { sheet })];
  });
}
