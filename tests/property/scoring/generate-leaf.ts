import { type Draw, drawChance, drawOne, drawSome, drawWhole } from './draw.ts';

export const TYPES = ['sold', 'commodity', 'villa'];
export const QUESTIONS = ['q1', 'q2', 'q3', 'many'];
export const OPTIONS = ['best', 'good', 'fair', 'poor', 'unknown'];
export const NUMBERS = ['m1', 'm2', 'm3'];
export const ITEMS = ['item1', 'item2', 'item3', 'item4'];
export const TOPICS = ['topic1', 'topic2', 'topic3'];
export const PROBLEMS = ['problem1', 'problem2'];
export const COUNTED = ['best', 'good', 'fair', 'poor'];

const MARK_MAX = 10;

/** A measure, the range its values usually lie in, and how its evidence is gathered. */
interface DrawnMeasure {
  readonly measure: Record<string, unknown>;
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/** A leaf of so many tenths of a point; `isFree` leaves its types and phases open. */
export function drawLeaf(draw: Draw, id: string, tenths: number, isFree: boolean): Record<string, unknown> {
  const drawn = drawMeasure(draw);
  const types = TYPES.filter(() => drawChance(draw, 2));
  const overriding = types.map((type) => ({
    type,
    tenths: drawWhole(draw, 1, 300),
    hasPoints: drawChance(draw, 6),
  }));
  const smallest = Math.min(
    tenths,
    ...overriding.filter(({ hasPoints }) => hasPoints).map((one) => one.tenths),
  );
  const overrides = overriding.map(({ type, tenths: own, hasPoints }) => {
    const scale = drawScale(draw, drawn, hasPoints ? own : tenths);
    const points = own / 10;
    if (!hasPoints) return [type, { scale }];
    return [type, drawChance(draw, 5) ? { points, scale } : { points }];
  });
  return {
    id,
    name: id,
    points: tenths / 10,
    method: drawn.method,
    measure: drawn.measure,
    scale: drawScale(draw, drawn, smallest),
    overrides: Object.fromEntries(overrides),
    ...(canBelongToCommittee(drawn) && drawChance(draw, 3) ? { level: 'committee' } : {}),
    ...(!isFree && drawChance(draw, 3) ? { appliesTo: drawSome(draw, TYPES) } : {}),
    ...(!isFree && drawChance(draw, 3) ? { phases: drawSome(draw, ['mid', 'end']) } : {}),
  };
}

function canBelongToCommittee({ method }: DrawnMeasure): boolean {
  return method !== 'questionnaire' && method !== 'interview';
}

function drawMeasure(draw: Draw): DrawnMeasure {
  const per100 = { low: 0, high: 100 };
  const kind = drawOne(draw, MEASURE_KINDS);
  switch (kind) {
    case 'mark': {
      const combine = drawOne(draw, ['mean', 'median', 'trimmed']);
      const measure = { kind, max: MARK_MAX, combine, trimFrom: drawWhole(draw, 3, 6) };
      return { measure, low: 0, high: MARK_MAX, method: 'site_visit' };
    }
    case 'scale_mean':
      return {
        measure: { kind, questions: drawSome(draw, ['q1', 'q2', 'q3']) },
        ...per100,
        method: 'questionnaire',
      };
    case 'share': {
      const measure = { kind, questions: drawSome(draw, QUESTIONS), counted: drawSome(draw, COUNTED) };
      return { measure, ...per100, method: 'questionnaire' };
    }
    case 'metric':
      return { measure: { kind, metric: drawOne(draw, NUMBERS) }, ...per100, method: 'records' };
    case 'ratio': {
      const measure = { kind, numerator: drawOne(draw, NUMBERS), denominator: drawOne(draw, NUMBERS) };
      return { measure, ...per100, method: 'records' };
    }
    case 'checklist': {
      const as = drawOne(draw, ['share', 'count']);
      const measure = { kind, items: drawSome(draw, ITEMS), as };
      return { measure, low: 0, high: as === 'share' ? 100 : 4, method: 'hearing' };
    }
    case 'findings': {
      const items = { problem1: drawWhole(draw, 1, 30) / 10, problem2: drawWhole(draw, 1, 8) / 4 };
      return { measure: { kind, items }, low: 0, high: 20, method: 'site_visit' };
    }
    case 'interview': {
      const as = drawOne(draw, ['mean', 'positive']);
      const measure = { kind, topics: drawSome(draw, TOPICS), as };
      return { measure, low: as === 'mean' ? -1 : 0, high: as === 'mean' ? 1 : 100, method: 'interview' };
    }
    default:
      return kind satisfies never;
  }
}

const MEASURE_KINDS = [
  'mark',
  'scale_mean',
  'share',
  'metric',
  'ratio',
  'checklist',
  'findings',
  'interview',
] as const;

/** A scale whose points nowhere exceed so many tenths of a point. */
function drawScale(draw: Draw, { low, high }: DrawnMeasure, tenths: number): Record<string, unknown> {
  const kind = drawOne(draw, ['linear', 'steps', 'deduct'] as const);
  const at = (twentieth: number) => (low * (20 - twentieth) + high * twentieth) / 20;
  const points = () => Math.floor((tenths * drawWhole(draw, 0, 4)) / 4) / 10;
  switch (kind) {
    case 'linear': {
      const zero = drawWhole(draw, 0, 20);
      const full = (zero + drawWhole(draw, 1, 20)) % 21;
      return { kind, zero: at(zero), full: at(full) };
    }
    case 'steps': {
      const froms = drawSome(draw, [18, 16, 12, 10, 6, 2]);
      return {
        kind,
        steps: froms.map((from) => ({ from: at(from), points: points() })),
        otherwise: points(),
      };
    }
    case 'deduct':
      return { kind };
    default:
      return kind satisfies never;
  }
}
