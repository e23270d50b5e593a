import { appliesIn } from '../../model/applies-to.ts';
import { type Guideline, type Leaf, type Level, leavesOf } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import { MetricIndex } from '../matching/metric-index.ts';
import type { EntryRule } from './entry-rule.ts';

/** The kinds of evidence that are typed into a grid. */
export type GridKind = 'marks' | 'checks' | 'findings' | 'metrics';

/** Which grid is meant. */
export interface GridScope {
  readonly kind: GridKind;
  readonly phase: Phase;
  /** What its rows are: compounds or committees. */
  readonly level: Level;
  /** The leaf that is checked or inspected; null for marks and metrics, which stand side by side. */
  readonly indicator: string | null;
}

/** A column of a grid. */
export interface EntryColumn {
  /** The indicator, the item, the problem ('' where nothing was found) or the metric. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly rule: EntryRule;
  /** The compound types it is meant for; null means all. */
  readonly types: readonly string[] | null;
  /** The types whose scores need it; null means all. What only bonuses, deductions and vetoes read, none needs. */
  readonly needed: readonly string[] | null;
}

/** The columns of a grid, in the order of the guideline; none where the guideline asks nothing of that kind. */
export function entryColumns(guideline: Guideline, scope: GridScope): EntryColumn[] {
  switch (scope.kind) {
    case 'marks':
      return leavesFor(guideline, scope).flatMap(markColumn);
    case 'checks':
    case 'findings':
      return leavesFor(guideline, scope)
        .filter(({ id }) => id === scope.indicator)
        .flatMap(itemColumns);
    case 'metrics':
      return metricColumns(guideline, scope);
    default:
      return scope.kind satisfies never;
  }
}

/** The leaves that are measured by what is typed into grids of this kind, of this level and in this phase. */
export function leavesFor(
  { indicators }: Guideline,
  { kind, phase, level }: Omit<GridScope, 'indicator'>,
): Leaf[] {
  const measure = MEASURES[kind];
  return leavesOf(indicators).filter(
    (leaf) => leaf.measure.kind === measure && leaf.level === level && appliesIn(leaf, phase),
  );
}

const MEASURES = { marks: 'mark', checks: 'checklist', findings: 'findings', metrics: 'metric' } as const;

/** Whether a column is meant for compounds of a type; committees have none, and every column is meant for them. */
export function isMeantFor({ types }: Pick<EntryColumn, 'types'>, type: string | null): boolean {
  return type === null || types === null || types.includes(type);
}

/** Whether a score of this type is incomplete without the column; of a committee, whether any score is. */
export function isNeededFor({ needed }: Pick<EntryColumn, 'needed'>, type: string | null): boolean {
  if (needed === null) return true;
  return type === null ? needed.length > 0 : needed.includes(type);
}

function markColumn({ id, name, measure, appliesTo }: Leaf): EntryColumn[] {
  if (measure.kind !== 'mark') return [];
  const types = appliesTo ?? null;
  const rule = { kind: 'mark', max: measure.max } as const;
  return [{ id, name: `${id} ${name}`, unit: '', rule, types, needed: types }];
}

function itemColumns({ measure, appliesTo }: Leaf): EntryColumn[] {
  const types = appliesTo ?? null;
  const common = { unit: '', types, needed: types };
  if (measure.kind === 'checklist') {
    return measure.items.map((item) => ({ ...common, id: item, name: item, rule: { kind: 'result' } }));
  }
  if (measure.kind !== 'findings') return [];
  const problems = Object.keys(measure.items);
  return [
    { ...common, id: '', name: '', rule: { kind: 'none-found' } },
    ...problems.map((id): EntryColumn => ({ ...common, id, name: id, rule: { kind: 'count' } })),
  ];
}

function metricColumns(guideline: Guideline, { phase, level }: GridScope): EntryColumn[] {
  const index = new MetricIndex(guideline);
  const leaves = leavesOf(guideline.indicators).filter(
    (leaf) => leaf.level === level && appliesIn(leaf, phase),
  );
  return guideline.metrics
    .flatMap(({ id }) => index.find(id))
    .filter(({ levels }) => levels.includes(level))
    .map(({ id, name, unit }) => ({
      id,
      name,
      unit,
      rule: { kind: 'number', percent: mayBePercent(unit) },
      types: null,
      needed: typesThatNeed(id, leaves),
    }));
}

function mayBePercent(unit: string): boolean {
  return unit === '' || unit.includes('%');
}

function typesThatNeed(metric: string, leaves: readonly Leaf[]): readonly string[] | null {
  const readers = leaves.filter(({ id, measure }) => {
    const reads = measureRule(measure).reads(measure, id);
    return reads.kind === 'metrics' && reads.metrics.includes(metric);
  });
  if (readers.some(({ appliesTo }) => appliesTo === undefined)) return null;
  return [...new Set(readers.flatMap(({ appliesTo }) => appliesTo ?? []))];
}
