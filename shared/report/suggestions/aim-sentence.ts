import type { Guideline, Leaf } from '../../model/guideline.ts';

/** What an aim is read from. */
type AimedAt = Pick<Guideline, 'metrics'>;

/**
 * The number that earns all points, for a leaf that reads records; empty where there is none, or where it differs by type
 * and the type is not known.
 *
 * @example aimSentence(leaf, guideline) // '协商议事会次数达到6次可得满分'
 */
export function aimSentence(leaf: Leaf, guideline: AimedAt, type?: string): string {
  const subject = subjectOf(leaf, guideline);
  const aim = aimOf(leaf, type);
  if (subject === null || aim === null) return '';
  return `${subject.name}${aim.isCeiling ? '不超过' : '达到'}${aim.value}${subject.unit}可得满分`;
}

/** What is counted: a metric in its unit, or a ratio, which has the name of its leaf. */
function subjectOf({ measure, name }: Leaf, { metrics }: AimedAt) {
  if (measure.kind === 'ratio') return { name, unit: '%' };
  if (measure.kind !== 'metric') return null;
  return metrics.find(({ id }) => id === measure.metric) ?? null;
}

interface Aim {
  readonly value: number;
  /** The less, the better. */
  readonly isCeiling: boolean;
}

function aimOf(leaf: Leaf, type: string | undefined): Aim | null {
  if (type === undefined && Object.keys(leaf.overrides).length > 0) return null;
  const own = type !== undefined && Object.hasOwn(leaf.overrides, type) ? leaf.overrides[type] : undefined;
  const scale = own?.scale ?? leaf.scale;
  if (scale.kind === 'linear') return { value: scale.full, isCeiling: scale.full < scale.zero };
  const highest = scale.kind === 'steps' ? scale.steps[0] : undefined;
  const isFull = highest !== undefined && highest.points >= (own?.points ?? leaf.points);
  return isFull ? { value: highest.from, isCeiling: false } : null;
}
