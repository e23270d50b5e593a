import type { PreviewRow, RowChoice } from '../../../../../shared/contract/evidence/preview.ts';
import { ok, type Result } from '../../../../../shared/problems/result.ts';
import { call } from '../../../../lib/client.ts';
import type { GridSight } from '../../../../ui/paged-grid/paged-grid.tsx';
import { type KnownRows, knownRow, type Stretch, stretchAround, withRows } from './known-rows.ts';

/** Which rows of which preview. */
export interface ListName {
  readonly token: string;
  readonly show: RowChoice;
}

/** Rows of a preview as far as they are known. */
export interface OpenList extends ListName {
  readonly total: number;
  readonly rows: KnownRows<PreviewRow>;
  /** Made once when the list is opened: where it is to be looked at; null for its beginning. */
  readonly opening: { readonly sight: GridSight | null };
}

/** Whether the list is the one of that name. */
export function isSameList(list: OpenList | null, { token, show }: ListName): list is OpenList {
  return list?.token === token && list.show === show;
}

export function fetchRows({ token, show }: ListName, { from, count }: Stretch) {
  return call('evidence.previewRows', { token, show, from, count });
}

/**
 * Opens a list where the one before is looked at: the rows that are in sight stay where they are, as far as they are in
 * both.
 *
 * @param sight where the list before is looked at, at the moment; null where nothing was shown
 */
export async function openList(
  name: ListName,
  before: OpenList | null,
  sight: () => GridSight | null,
): Promise<Result<OpenList>> {
  const from = before === null ? null : sight();
  const places = await placesNow(name, before, from);
  if (!places.ok) return places;
  const { first, active } = places.value;
  const stretch = stretchAround(first);
  const page = await fetchRows(name, stretch);
  if (!page.ok) return page;
  const { total, rows } = page.value;
  const last = Math.max(0, total - 1);
  const at = { first, pixels: from?.pixels ?? 0, active: active === null ? null : Math.min(active, last) };
  return ok({
    ...name,
    total,
    rows: withRows<PreviewRow>(new Map(), stretch.from, rows),
    opening: { sight: from === null ? null : at },
  });
}

/** Where the rows at the top and under the keyboard stand in the new list; the next ones, where they are not in it. */
async function placesNow(
  { token, show }: ListName,
  before: OpenList | null,
  from: GridSight | null,
): Promise<Result<Pick<GridSight, 'first' | 'active'>>> {
  if (before === null || from === null) return ok({ first: 0, active: null });
  const rowNow = (index: number | null) =>
    (index === null ? null : knownRow(before.rows, index)?.row) ?? null;
  const [top, active] = [rowNow(from.first), rowNow(from.active)];
  const rows = [top, active].filter((row) => row !== null);
  if (rows.length === 0) return ok({ first: from.first, active: from.active });
  const places = await call('evidence.previewPlaces', { token, show, rows });
  if (!places.ok) return places;
  const placeOf = (row: number | null) => (row === null ? null : (places.value[rows.indexOf(row)] ?? null));
  // Who stands at the beginning stays there, whatever comes in before the first row.
  const first = from.first === 0 && from.pixels === 0 ? 0 : placeOf(top);
  return ok({ first: first ?? from.first, active: placeOf(active) ?? from.active });
}
