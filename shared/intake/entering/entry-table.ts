import { type Compound, committeeKey } from '../../model/compound.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import { checkKey, findingKey, markKey, metricKey } from '../evidence-keys.ts';
import type { GridScope } from './entry-columns.ts';

/** What was typed into one cell of a grid. */
export interface EntryChange {
  /** The code of a compound, or a committee as 街镇/居委会. */
  readonly object: string;
  /** The id of the column. */
  readonly column: string;
  /** Blank takes back what stands. */
  readonly text: string;
  readonly note: string | null;
}

/** The changes as a table that an import reads, a cell a row, and the keys that are taken back. */
export interface EntryTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly withdrawn: readonly string[];
}

/** What the changes are about. */
interface EntryContext extends GridScope {
  /** Who gives the marks; blank for other kinds. */
  readonly expert: string;
  readonly compounds: readonly Compound[];
}

/** Puts what was typed as a file would: each row names its object, what is meant, and what it says. */
export function entryTable(changes: readonly EntryChange[], context: EntryContext): EntryTable {
  const filled = changes.filter(({ text }) => text !== '');
  const blank = changes.filter(({ text }) => text === '');
  const nameOf = objectNames(context);
  const headings = headingsFor(context.kind, filled);
  return {
    headings: [...OBJECT_HEADINGS[context.level], ...headings],
    rows: filled.map((change) => [...nameOf(change.object), ...cellsOf(change, context, headings)]),
    withdrawn: blank.map((change) => keyOf(change, context)),
  };
}

const OBJECT_HEADINGS = { compound: ['小区编号'], committee: ['街镇', '居委会'] } as const;

function objectNames({ level, compounds }: EntryContext): (id: string) => readonly string[] {
  if (level === 'compound') return (id) => [id];
  const committees = new Map(compounds.map((compound) => [committeeKey(compound), compound]));
  return (id) => {
    const known = committees.get(id);
    return known === undefined ? ['', id] : [known.subdistrict, known.committee];
  };
}

function headingsFor(kind: GridScope['kind'], filled: readonly EntryChange[]): readonly string[] {
  switch (kind) {
    case 'marks':
      return ['专家', '指标', '得分', '备注'];
    case 'checks':
      return ['指标', '检查项', '结果', '备注'];
    case 'findings':
      return ['指标', '问题', '次数', '备注'];
    case 'metrics':
      // Metrics stand side by side: each has a column, and one of them is filled in each row.
      return [...new Set(filled.map(({ column }) => column))];
    default:
      return kind satisfies never;
  }
}

function cellsOf(
  { column, text, note }: EntryChange,
  { kind, expert, indicator }: EntryContext,
  headings: readonly string[],
): readonly string[] {
  switch (kind) {
    case 'marks':
      return [expert, column, text, note ?? ''];
    case 'checks':
    case 'findings':
      return [indicator ?? '', column, text, note ?? ''];
    case 'metrics':
      return headings.map((metric) => (metric === column ? text : ''));
    default:
      return kind satisfies never;
  }
}

function keyOf(
  { object: id, column }: EntryChange,
  { kind, level, expert, indicator }: EntryContext,
): string {
  const object: AssessedObject = { level, id };
  const leaf = indicator ?? '';
  switch (kind) {
    case 'marks':
      return markKey({ expert, object, indicator: column });
    case 'checks':
      return checkKey({ object, indicator: leaf, item: column });
    case 'findings':
      return findingKey({ object, indicator: leaf, problem: column });
    case 'metrics':
      return metricKey({ object, metric: column });
    default:
      return kind satisfies never;
  }
}
