import { expect, test } from 'vitest';
import { findReturn } from '../../../../shared/action/rectification/return/find-return.ts';
import { planReturn } from '../../../../shared/action/rectification/return/plan-return.ts';
import type { StoredRecord } from '../../../../shared/model/records/record.ts';
import type { RectificationItem } from '../../../../shared/model/records/rectification-item.ts';
import type { Cell, SheetRow } from '../../../../shared/model/sheet.ts';
import { anItem, step } from './an-item.ts';

const HEADINGS = [
  ...['整改项编号', '小区编号', '小区', '问题', '责任单位', '期限', '当前状态', '已记步数'],
  ...['进展状态', '日期', '经办人', '说明', '佐证'],
];
const TODAY = '2026-09-01';

function record(body: Partial<RectificationItem> = {}, code = 'C1'): StoredRecord<'rectification'> {
  return {
    ...{ id: `${code}-id`, version: 1, author: '王科员', at: '2026-07-01T00:00:00Z' },
    ...{ about: { level: 'compound', key: code }, body: anItem(body) },
  };
}

/** A row as it was exported, with what was filled in. */
function row(number: string, filled: readonly Cell[], { standing = '登记', steps = 1 as Cell } = {}): Cell[] {
  const [code = ''] = number.split('-');
  return [number, code, '甲苑', '楼道堆物', '一居', '2026-09-30', standing, steps, ...filled];
}

function planned(items: readonly StoredRecord<'rectification'>[], ...cells: readonly Cell[][]) {
  const rows: SheetRow[] = [['整改反馈'], HEADINGS, ...cells].map((each, at) => ({
    row: at + 1,
    cells: each,
  }));
  const heading = findReturn(rows);
  if (heading === null) throw new Error('no heading');
  return planReturn({ name: '整改反馈', heading, rows }, items, TODAY);
}

const ANALYSED = ['分析', '2026-07-10', '李主任', '住户多，无储物间', ''];
const ANSWERED = ['回应', { date: '2026-07-20T00:00:00' }, '李主任', '清理并设储物柜', ''];

/** What is wrong, by row and column. */
function problemsOf(plan: ReturnType<typeof planReturn>) {
  return plan.rows.flatMap(({ problems }) =>
    problems.map(({ code, place }) => [place.row, place.column, code] as const),
  );
}

test('a filled row adds a step, a blank one changes nothing; every row is one of the three', () => {
  const plan = planned(
    [record(), record({}, 'C2')],
    row('C1-01', ANALYSED),
    row('C2-01', []),
    row('C9-01', ANALYSED),
  );
  expect(plan.counts).toEqual({ accepted: 1, unchanged: 1, rejected: 1 });
  expect(plan.changed.map(({ id, body }) => [id, body.steps.length, body.steps.at(-1)])).toEqual([
    ['C1-id', 2, step('analysed', '2026-07-10', { text: '住户多，无储物间' })],
  ]);
  expect(problemsOf(plan)).toEqual([[5, '整改项编号', 'rectification-no-such-item']]);
});

test('several rows of an item are several steps; the same file again changes nothing', () => {
  const rows = [row('C1-01', ANALYSED), row('C1-01', ANSWERED)];
  const first = planned([record()], ...rows);
  expect([first.counts.accepted, first.changed[0]?.body.steps.map(({ state }) => state)]).toEqual([
    2,
    ['registered', 'analysed', 'answered'],
  ]);
  const again = planned(first.changed, ...rows);
  expect([again.counts, again.changed]).toEqual([{ accepted: 0, unchanged: 2, rejected: 0 }, []]);
});

test('a row added to a file that was imported before goes on where it stopped', () => {
  const { changed } = planned([record()], row('C1-01', ANALYSED));
  const more = planned(changed, row('C1-01', ANALYSED), row('C1-01', ANSWERED));
  expect(more.counts).toEqual({ accepted: 1, unchanged: 1, rejected: 0 });
});

test('an item that moved on since the export is told and not overwritten', () => {
  const moved = record({ steps: [...anItem().steps, step('analysed', '2026-07-05', { by: '赵科员' })] });
  const plan = planned([moved], row('C1-01', ANALYSED));
  expect([plan.counts.rejected, plan.changed]).toEqual([1, []]);
  expect(plan.rows[0]?.problems[0]).toMatchObject({
    code: 'rectification-return-moved-on',
    facts: { number: 'C1-01', by: '赵科员', on: '2026-07-05', state: '分析', steps: 2 },
  });
});

test('without the number of steps the state tells whether it moved on', () => {
  const moved = record({ steps: [...anItem().steps, step('analysed', '2026-07-05')] });
  const without = (item: StoredRecord<'rectification'>) =>
    planned([item], row('C1-01', ANALYSED, { steps: null })).counts;
  expect(without(record()).accepted).toBe(1);
  expect(without(moved).rejected).toBe(1);
});

test('every cell in fault is named', () => {
  const fault = (...filled: readonly Cell[]) => problemsOf(planned([record()], row('C1-01', filled)));
  expect(fault('', '2026-07-10', '', '', '')).toEqual([[3, '进展状态', 'import-missing-cell']]);
  expect(fault('解决', '七月十日', '李', '好', '')).toEqual([
    [3, '进展状态', 'rectification-return-unknown-state'],
    [3, '日期', 'import-not-a-date'],
  ]);
  expect(fault('分析', '2026-09-02', '', '好', '')).toEqual([
    [3, '日期', 'rectification-step-in-future'],
    [3, '经办人', 'rectification-step-by-nobody'],
  ]);
  expect(fault('分析', '2026-07-10', '李', { error: '#REF!' }, '')).toEqual([
    [3, '说明', 'import-error-cell'],
  ]);
  expect(fault('销号', '2026-07-10', '李', '好', '')).toEqual([
    [3, '进展状态', 'rectification-step-skipped'],
  ]);
});

test('a deadline written over is told and not taken', () => {
  const cells = row('C1-01', []);
  cells[5] = '2026-12-31';
  const plan = planned([record()], cells);
  expect([plan.counts.unchanged, plan.changed]).toEqual([1, []]);
  expect(problemsOf(plan)).toEqual([[3, '期限', 'rectification-return-fixed-cell']]);
});

test('one step in differing words is taken from none of its rows, and each names the other; equal rows count once', () => {
  const other = ['分析', '2026-07-10', '李主任', '物业未清运', ''];
  const plan = planned([record()], row('C1-01', ANALYSED), row('C1-01', other));
  expect([plan.counts, plan.changed]).toEqual([{ accepted: 0, unchanged: 0, rejected: 2 }, []]);
  expect(plan.rows.map(({ problems }) => problems.map(({ code, facts }) => [code, facts.rows]))).toEqual([
    [['rectification-return-rows-differ', '4']],
    [['rectification-return-rows-differ', '3']],
  ]);
  const equal = planned([record()], row('C1-01', ANALYSED), row('C1-01', ANALYSED));
  expect(equal.counts).toEqual({ accepted: 1, unchanged: 1, rejected: 0 });
  const dayAfter = ['分析', '2026-07-11', '李主任', '物业未清运', ''];
  const steps = planned([record()], row('C1-01', ANALYSED), row('C1-01', dayAfter));
  expect(steps.counts).toEqual({ accepted: 2, unchanged: 0, rejected: 0 });
});
