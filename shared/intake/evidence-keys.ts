import type { AssessedObject, Check, Finding, Mark, MetricValue } from '../model/evidence.ts';

/*
 * What names a thing within its kind and phase. Keys stand in workspaces and are compared as text: how they are
 * written never changes.
 */

/** One expert gives one mark to an object for an indicator. */
export function markKey({ expert, object, indicator }: Omit<Mark, 'mark' | 'note'>): string {
  return keyOf(object, [expert], [indicator]);
}

/** An item of an indicator is judged once for an object. */
export function checkKey({ object, indicator, item }: Omit<Check, 'result' | 'note'>): string {
  return keyOf(object, [], [indicator, item]);
}

/** What was found of one problem is one thing, in however many rows it stands. */
export function findingKey({ object, indicator, problem }: Omit<Finding, 'count' | 'note'>): string {
  return keyOf(object, [], [indicator, problem]);
}

/** A metric has one value for an object. */
export function metricKey({ object, metric }: Omit<MetricValue, 'value'>): string {
  return keyOf(object, [], [metric]);
}

function keyOf({ level, id }: AssessedObject, before: readonly string[], after: readonly string[]): string {
  return JSON.stringify([...before, level, id, ...after]);
}
