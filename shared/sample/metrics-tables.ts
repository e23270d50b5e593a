import { appliesIn } from '../model/applies-to.ts';
import type { Guideline, Leaf, Level } from '../model/guideline.ts';
import { PHASE_NAMES } from '../model/names.ts';
import type { Phase } from '../model/phase.ts';
import { type Chance, chanceOf } from '../statistics/chance.ts';
import { aim } from './aim.ts';
import { type EventOf, sampleEvents } from './events.ts';
import { OTHER_WHOLE, WHOLES } from './parameters.ts';
import { isAssessed, objectsOf, type SampleObject, type SamplePlan } from './sample-plan.ts';
import { type SampleRow, type SampleTable, scatter } from './sample-table.ts';

type Metric = Guideline['metrics'][number];

/** 台账-小区: one compound a row, with the metrics of its own leaves and what was out of the ordinary. */
export function compoundMetricsTable(plan: SamplePlan, phase: Phase): SampleTable {
  const adjusting = [...plan.guideline.bonuses, ...plan.guideline.deductions, ...plan.guideline.vetoes];
  const extra = adjusting.map((adjustment) => adjustment.metric);
  return metricsTable('台账-小区', plan, phase, 'compound', extra);
}

/** 台账-居委会: one committee a row. */
export function committeeMetricsTable(plan: SamplePlan, phase: Phase): SampleTable {
  return metricsTable('台账-居委会', plan, phase, 'committee', []);
}

function metricsTable(
  name: string,
  plan: SamplePlan,
  phase: Phase,
  level: Level,
  extra: readonly string[],
): SampleTable {
  const leaves = plan.leaves.filter((leaf) => leaf.level === level && appliesIn(leaf, phase));
  const used = new Set([...leaves.flatMap(metricsOf), ...extra]);
  const columns = plan.guideline.metrics.filter((metric) => used.has(metric.id));
  const events = sampleEvents(plan);
  return {
    fileName: `${name}-${PHASE_NAMES[phase].zh}`,
    kind: 'metrics',
    phase,
    *rows() {
      yield ['小区', ...columns.map((metric) => metric.name)];
      yield* scatter(
        metricRows(plan, phase, level, columns, events),
        wrongMetrics(plan, phase, level, columns),
        150,
      );
    },
  };
}

/** The metrics a leaf is measured by. */
export function metricsOf({ measure }: Leaf): string[] {
  if (measure.kind === 'metric') return [measure.metric];
  return measure.kind === 'ratio' ? [measure.numerator, measure.denominator] : [];
}

function* metricRows(
  plan: SamplePlan,
  phase: Phase,
  level: Level,
  columns: readonly Metric[],
  events: EventOf,
): Generator<SampleRow> {
  for (const reported of objectsOf(plan, level)) {
    if (plan.gapOf(reported.object.id, phase) === 'records') continue;
    const values = reportedValues(reported, plan, phase);
    yield [
      reported.object.id,
      ...columns.map(({ id }) => values.get(id) ?? events(reported.object.id, id, phase)),
    ];
  }
}

/** What an object reports, so that its leaves earn what they deserve. */
function reportedValues(reported: SampleObject, plan: SamplePlan, phase: Phase): Map<string, number> {
  const values = new Map<string, number>();
  const { object, type, households } = reported;
  for (const leaf of plan.leaves.filter((candidate) => isAssessed(candidate, reported, phase))) {
    const { measure } = leaf;
    const chance = chanceOf(plan.seed, 'metrics', phase, object.id, leaf.id);
    const fraction = plan.deserved(object, leaf, phase);
    if (measure.kind === 'metric') {
      const unit = plan.guideline.metrics.find((metric) => metric.id === measure.metric)?.unit;
      values.set(measure.metric, inUnit(aim(leaf, type, fraction, chance), unit, leaf, chance));
    }
    if (measure.kind === 'ratio') {
      const whole = values.get(measure.denominator) ?? wholeOf(measure.denominator, households, chance);
      const part = chance.rounded((aim(leaf, type, fraction, chance) / 100) * whole);
      values.set(measure.denominator, whole);
      values.set(measure.numerator, Math.min(whole, Math.max(0, part)));
    }
  }
  return values;
}

/** Shares to a tenth; things that are counted in whole numbers, without falling below a step reached. */
function inUnit(value: number, unit: string | undefined, leaf: Leaf, chance: Chance): number {
  const positive = Math.max(0, value);
  if (unit === '%') return Math.round(positive * 10) / 10;
  return leaf.scale.kind === 'steps' ? Math.floor(positive) : chance.rounded(positive);
}

function wholeOf(metric: string, households: number, chance: Chance): number {
  const { perHousehold, least } = WHOLES.get(metric) ?? OTHER_WHOLE;
  return Math.max(least, Math.round(households * perHousehold * chance.between(0.8, 1.2)));
}

/** Compounds nobody knows, and a number in words for one that reported nothing else. */
function wrongMetrics(plan: SamplePlan, phase: Phase, level: Level, columns: readonly Metric[]): SampleRow[] {
  const numbers = columns.map((_, index) => index % 5);
  if (level === 'committee') return [['长宁镇/滨江居委会', ...numbers]];
  const silent = plan.register.find(({ code }) => plan.gapOf(code, phase) === 'records');
  const inWords: SampleRow[] = silent === undefined ? [] : [[silent.code, '约三次', ...numbers.slice(1)]];
  return [['C6666', ...numbers], ...inWords];
}
