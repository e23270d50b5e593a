import type { Leaf } from '../../model/guideline.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Measure } from '../../rules/measures/registry.ts';
import type { Column } from '../headings.ts';
import type { IndicatorIndex } from '../matching/indicator-index.ts';
import type { RowCells } from '../row-cells.ts';

type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/** A leaf together with its measure, which is of the kind that was asked for. */
export interface MeasuredLeaf<Kind extends Measure['kind']> {
  readonly leaf: Leaf;
  readonly measure: MeasureOf<Kind>;
}

const WRONG_MEASURE = {
  mark: 'import-not-marked',
  checklist: 'import-not-checked',
  findings: 'import-not-inspected',
} as const satisfies Partial<Record<Measure['kind'], ProblemCode>>;

/** The leaf that a cell names, measured in the way that is asked for; null after noting why there is none. */
export function leafInCell<Kind extends keyof typeof WRONG_MEASURE>(
  cells: RowCells,
  column: Column | undefined,
  indicators: IndicatorIndex,
  kind: Kind,
): MeasuredLeaf<Kind> | null {
  if (cells.requiredId(column) === null) return null;
  const found = indicators.find(cells.cell(column));
  if (found.leaf !== null) return leafMeasuredBy(cells, column, found.leaf, kind);
  cells.note(found.code, found.facts, column);
  return null;
}

/** The leaf if its measure is of this kind; null after noting that it is not. */
export function leafMeasuredBy<Kind extends keyof typeof WRONG_MEASURE>(
  cells: RowCells,
  column: Column | undefined,
  leaf: Leaf,
  kind: Kind,
): MeasuredLeaf<Kind> | null {
  if (isOfKind(leaf.measure, kind)) return { leaf, measure: leaf.measure };
  cells.note(WRONG_MEASURE[kind], { indicator: leaf.id, name: leaf.name }, column);
  return null;
}

function isOfKind<Kind extends Measure['kind']>(measure: Measure, kind: Kind): measure is MeasureOf<Kind> {
  return measure.kind === kind;
}

/** The leaf as sentences name it: 「1.1 居民动员」. */
export function leafLabel({ id, name }: Leaf): string {
  return `${id} ${name}`;
}
