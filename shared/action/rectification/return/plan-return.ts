import { cellText } from '../../../cells/cell-text.ts';
import type { StoredRecord } from '../../../model/records/record.ts';
import type { SheetRow } from '../../../model/sheet.ts';
import { itemNumber } from '../item-number.ts';
import { stateOf } from '../where-it-stands.ts';
import { differingRows } from './differing-rows.ts';
import type { ReturnHeading } from './find-return.ts';
import { judgeRow, stepOf } from './judge-row.ts';
import { ReturnCells } from './return-cells.ts';
import type { ReturnOutcome, ReturnPlan, ReturnRow, WorkedItem } from './return-plan.ts';

interface ReturnSheet {
  readonly name: string;
  readonly heading: ReturnHeading;
  /** Those below the heading are read. */
  readonly rows: readonly SheetRow[];
}

/**
 * Reads a filled-in return, row by row in its order: several rows of one item are several steps; where they tell one step in
 * differing words, none is taken. Nothing is written.
 *
 * @param items all items that stand
 * @param today YYYY-MM-DD; a step of a later day is rejected
 */
export function planReturn(
  { name, heading, rows }: ReturnSheet,
  items: readonly StoredRecord<'rectification'>[],
  today: string,
): ReturnPlan {
  const worked = new Map(
    items.map((record): [string, WorkedItem] => [
      itemNumber(record.about.key, record.body.number),
      { record, body: record.body, taken: 0 },
    ]),
  );
  const read = rows.filter(
    ({ row, cells }) => row > heading.row && cells.some((cell) => cellText(cell) !== ''),
  );
  const differing = differingRows(
    read.map((row) => {
      const cells = new ReturnCells(row, heading, name);
      return { row: row.row, number: cells.text('number'), step: cells.isUntouched ? null : stepOf(cells) };
    }),
  );
  const judged = read.map((row): ReturnRow => {
    const cells = new ReturnCells(row, heading, name);
    const number = cells.text('number');
    const item = worked.get(number);
    const { item: after, ...verdict } = judgeRow(cells, item, {
      today,
      others: differing.get(row.row) ?? [],
    });
    if (after !== null) worked.set(number, after);
    return { row: row.row, number, before: item === undefined ? null : stateOf(item.body), ...verdict };
  });
  const changed = [...worked.values()].filter(({ record, body }) => body !== record.body);
  return {
    sheet: name,
    rows: judged,
    counts: countOutcomes(judged),
    changed: changed.map(({ record, body }) => ({ ...record, body })),
  };
}

function countOutcomes(rows: readonly ReturnRow[]): Record<ReturnOutcome, number> {
  const count = (outcome: ReturnOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return { accepted: count('accepted'), unchanged: count('unchanged'), rejected: count('rejected') };
}
