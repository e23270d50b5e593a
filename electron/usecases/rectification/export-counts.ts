import { closeOut } from '../../../shared/action/rectification/close-out.ts';
import type { RectificationOrigin } from '../../../shared/model/records/rectification-item.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { type Result, refused } from '../../../shared/problems/result.ts';
import { figureColumn, textColumn, type WorkbookDescription } from '../../../shared/workbook/workbook.ts';
import { writeWorkbook } from '../../files/write-workbook.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { namedAsWorkbook } from '../place-for-workbook.ts';
import { today } from '../today.ts';
import { type StandingItem, standingItems } from './standing-items.ts';

/** The metrics of the built-in guideline that such counts answer, and what they are called elsewhere. */
const LISTED = { id: 'problems_listed', name: '列入整改问题数' };
const CLOSED = { id: 'problems_closed', name: '已销号问题数' };

/**
 * Writes how many items each compound has and how many of them are closed, as a table that can be imported as 台账 of
 * year-end. What year-end itself gave rise to is not counted. Nothing of it becomes evidence unless a person imports it.
 */
export async function exportCounts(
  { store, year }: Workspace,
  { path }: { readonly path: string },
  context: UseCaseContext,
): Promise<Result<string>> {
  const place = namedAsWorkbook(path);
  if (!place.ok) return place;
  const items = standingItems(store).filter(({ record }) => !isOfYearEnd(record.body.origin, year));
  if (items.length === 0) return refused(problem('rectification-nothing-to-write'));
  const { metrics } = currentGuideline(store).guideline;
  const nameOf = ({ id, name }: typeof LISTED) => metrics.find((metric) => metric.id === id)?.name ?? name;
  const rows = countRows(items, today(context));
  const workbook: WorkbookDescription = {
    title: `${year}年度整改销号台账`,
    author: context.author,
    createdAt: context.now(),
    sheets: [
      {
        name: '台账-小区',
        columns: [
          textColumn('小区', 14),
          figureColumn(nameOf(LISTED), '0', 16),
          figureColumn(nameOf(CLOSED), '0', 16),
        ],
        rows,
        frozenColumns: 1,
        filter: true,
      },
    ],
    footNote: '',
  };
  return writeWorkbook(path, workbook);
}

function isOfYearEnd(origin: RectificationOrigin, year: number): boolean {
  const isAssessed = origin.kind === 'shortfall' || origin.kind === 'finding';
  return isAssessed && origin.phase === 'end' && origin.year === year;
}

function countRows(items: readonly StandingItem[], day: string): (string | number)[][] {
  return [...Map.groupBy(items, ({ place }) => place.code)].map(([code, own]) => {
    const { items: listed, closed } = closeOut(
      own.map(({ record }) => record.body),
      day,
    );
    return [code, listed, closed];
  });
}
