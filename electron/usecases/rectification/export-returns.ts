import { buildReturnWorkbook } from '../../../shared/action/rectification/return/build-return-workbook.ts';
import { isOpen } from '../../../shared/action/rectification/where-it-stands.ts';
import type { ReturnExport, Written } from '../../../shared/contract/rectification/returns.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { writeWorkbook } from '../../files/write-workbook.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { fitFilePaths } from '../fit-file-paths.ts';
import { inTurn } from '../in-turn.ts';
import type { FilePlace } from '../report-names.ts';
import { today } from '../today.ts';
import { itemsStanding, itemsWithin } from './filter-items.ts';
import { type StandingItem, standingItems } from './standing-items.ts';

/** Writes the open items that fit a filter as workbooks to be filled in, each file whole; refused where there are none. */
export async function exportReturns(
  { store, year }: Workspace,
  { filter, each, folder }: ReturnExport,
  context: UseCaseContext,
): Promise<Result<Written>> {
  const items = itemsStanding(itemsWithin(standingItems(store), filter), filter, today(context)).filter(
    ({ record }) => isOpen(record.body),
  );
  if (items.length === 0) return refused(problem('rectification-nothing-to-write'));
  const groups = [...Map.groupBy(items, (item) => JSON.stringify(placeOf(item, each))).values()];
  const paths = fitFilePaths(
    folder,
    groups.map(([first]) => filePlace(year, placeOf(first, each))),
  );
  const written = await inTurn([...groups.entries()], ([place, group]) => {
    const step = { zh: '正在写整改反馈表', en: 'writing returns' };
    context.progress({ step, done: place, total: groups.length });
    return writeWorkbook(
      paths[place] ?? folder,
      workbookOf(group, placeOf(group[0], each), { year, context }),
    );
  });
  return written.ok ? ok({ files: [...written.value], items: items.length }) : written;
}

/** From the widest to the narrowest: subdistrict, committee; none for all in one. */
function placeOf(item: StandingItem | undefined, each: ReturnExport['each']): string[] {
  const { subdistrict = '', committee = '' } = item?.place ?? {};
  if (each === 'one') return [];
  return each === 'subdistrict' ? [subdistrict] : [subdistrict, committee];
}

function filePlace(year: number, place: readonly string[]): FilePlace {
  const name = `整改反馈表-${year}`;
  if (place.length === 0) return { folders: [], name, extension: 'xlsx' };
  return { folders: [name, ...place.slice(0, -1)], name: place.at(-1) || '不在名册', extension: 'xlsx' };
}

interface Maker {
  readonly year: number;
  readonly context: UseCaseContext;
}

function workbookOf(items: readonly StandingItem[], place: readonly string[], { year, context }: Maker) {
  const placed = items.map(({ record, place: compound }) => ({ compound, item: record.body }));
  const createdAt = context.now();
  return buildReturnWorkbook({ of: place.join(''), year, author: context.author, createdAt, items: placed });
}
