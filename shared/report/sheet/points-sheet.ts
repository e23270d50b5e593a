import { type Guideline, type Indicator, isBranch } from '../../model/guideline.ts';
import type { RunPhase } from '../../model/phase.ts';
import { effectivePoints } from '../../scoring/effective-points.ts';
import { indicatorTree } from '../../scoring/indicator-tree.ts';
import { columnPlaces } from '../../workbook/column-places.ts';
import {
  figureColumn,
  labelColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import type { LevelOrder } from './level-order.ts';
import { live } from './live.ts';

const SHEET = '分值';
/** Every type has a row of all points and below it one of the points of its leaves. */
const ROWS_A_TYPE = 2;

/** Where the points of the indicators stand, after overrides, type by type. */
export interface PointsPlaces {
  /** Whether any indicator applies to the type in the phase. */
  has(type: string): boolean;
  /** The cell with an indicator's points: `分值!$D$4`. */
  of(type: string, indicator: string): string;
  /** The cells of neighbouring indicators. */
  block(type: string, first: string, last: string): string;
  /** The cells of all indicators, branches empty. */
  leaves(type: string): string;
}

interface PointsOf {
  readonly code: string;
  readonly name: string;
  /** By indicator; one that does not apply to the type is not in it. */
  readonly points: ReadonlyMap<string, number>;
}

/** 分值: what every indicator is worth to each type, as weights of the formulas; and where that stands. */
export function pointsSheet(
  guideline: Guideline,
  phase: RunPhase,
  order: LevelOrder,
): { readonly sheet: SheetDescription; readonly places: PointsPlaces } {
  const types = phase === 'annual' ? [] : guideline.types.map((type) => pointsOf(type, guideline, phase));
  const places = placesOf(order, types);
  const rows = types.flatMap((type) => [
    [type.name, '全部指标', ...order.indicators.map(({ id }) => type.points.get(id) ?? null)],
    [type.name, '末级指标', ...order.indicators.map((indicator) => leafCell(indicator, type, places))],
  ]);
  return { sheet: describe(order, rows), places };
}

/** Points are changed in one place: the row of the leaves takes them from the row above. */
function leafCell(indicator: Indicator, { code, points }: PointsOf, places: PointsPlaces): SheetCell {
  const own = points.get(indicator.id);
  if (isBranch(indicator) || own === undefined) return null;
  return live(places.of(code, indicator.id), own);
}

function pointsOf(
  { code, name }: Guideline['types'][number],
  guideline: Guideline,
  phase: 'mid' | 'end',
): PointsOf {
  const worth = effectivePoints(indicatorTree(guideline, code, phase));
  return { code, name, points: new Map([...worth].map(([id, { points }]) => [id, points.toNumber()])) };
}

function describe(order: LevelOrder, rows: readonly SheetCell[][]): SheetDescription {
  const columns = order.indicators.map(({ id, name }) => ({
    ...figureColumn(`${id} ${name}`, 'General', 12),
    role: 'input' as const,
  }));
  const note =
    '每个类型两行：上行是全部指标的分值（已按类型差异调整），作下一级加权的权数；下行取其中的末级指标，用来算完整度。空格表示不适用。';
  return {
    name: SHEET,
    columns: [textColumn('类型', 16), { ...labelColumn('范围'), note }, ...columns],
    rows,
    frozenColumns: 2,
    filter: false,
  };
}

function placesOf(order: LevelOrder, types: readonly PointsOf[]): PointsPlaces {
  const ids = order.indicators.map(({ id }) => id);
  const places = columnPlaces(SHEET, ['类型', '范围', ...ids], types.length * ROWS_A_TYPE);
  const byCode = new Map(types.map((type, index) => [type.code, { ...type, row: 2 + index * ROWS_A_TYPE }]));
  const rowOf = (type: string) => {
    const found = byCode.get(type);
    if (found === undefined) throw new Error(`no points for type ${type}`);
    return found.row;
  };
  return {
    has: (type) => (byCode.get(type)?.points.size ?? 0) > 0,
    of: (type, indicator) => places.at(indicator, rowOf(type)),
    block: (type, first, last) => places.block(first, last, rowOf(type)),
    leaves: (type) => places.block(ids[0] ?? '', ids.at(-1) ?? '', rowOf(type) + 1),
  };
}
