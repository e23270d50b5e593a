import { expect, test } from 'vitest';
import { buildReturnWorkbook } from '../../../../shared/action/rectification/return/build-return-workbook.ts';
import { buildReminder } from '../../../../shared/report/reminder/build-reminder.ts';
import { buildReminderWorkbook } from '../../../../shared/report/reminder/build-reminder-workbook.ts';
import type { RemindedItem } from '../../../../shared/report/reminder/reminded-item.ts';
import { anItem, step } from '../../action/rectification/an-item.ts';
import { paperText } from '../paper-text.ts';

const OLD = anItem({ deadline: '2027-03-01' });
const NEW = anItem({ deadline: '2027-03-01', problem: '停车难', steps: [step('registered', '2027-01-08')] });

const FRAME = {
  ...{ year: 2027, day: '2027-03-04', exercise: false, bureau: '', author: '王科员' },
  createdAt: '2027-03-04T01:00:00.000Z',
};

function reminded(number: string, item: RemindedItem['item']): RemindedItem {
  const place = { subdistrict: '华阳路街道', committee: '一居', code: 'C1', compound: '甲苑' };
  return { ...place, number, item, daysLeft: -3, isOfFew: false };
}

const BOTH = [reminded('C1-01', OLD), reminded('C1-02', NEW)];

test('a reminder says of which year an item is that was taken over, and what that means', () => {
  const text = paperText(buildReminder({ subdistrict: '华阳路街道', committee: '一居' }, BOTH, FRAME));
  expect(text).toContain('楼道堆物（2026年）');
  expect(text).toContain('标明年份的，由该年度承接而来。');
  expect(text).not.toContain('停车难（');
  const [, fresh] = BOTH;
  const own = fresh === undefined ? [] : [fresh];
  const plain = paperText(buildReminder({ subdistrict: '华阳路街道', committee: '一居' }, own, FRAME));
  expect(plain).not.toContain('承接');
});

test('the list of reminders has a column for it as soon as one was', () => {
  const columnsAndRows = (items: readonly RemindedItem[]) => {
    const [sheet] = buildReminderWorkbook(items, FRAME).sheets;
    const at = sheet?.columns.findIndex(({ heading }) => heading === '承接') ?? -1;
    return at === -1 ? null : sheet?.rows.map((row) => row[at]);
  };
  expect(columnsAndRows(BOTH)).toEqual(['2026年度', null]);
  expect(columnsAndRows(BOTH.slice(1))).toBe(null);
});

test('a reminder prints nobody’s telephone; the return, which comes back, keeps what was written', () => {
  const item = anItem({ problem: '张大爷13800138000反映堆物' });
  const items = [reminded('C1-01', item)];
  const masked = '张大爷（号码略）反映堆物';
  const paper = buildReminder({ subdistrict: '华阳路街道', committee: '一居' }, items, FRAME);
  expect(paperText(paper)).toContain(masked);
  expect(buildReminderWorkbook(items, FRAME).sheets[0]?.rows[0]).toContain(masked);
  const placed = [{ compound: { code: 'C1', name: '甲苑' }, item }];
  const { sheets } = buildReturnWorkbook({ ...FRAME, of: '一居', items: placed });
  expect(sheets[0]?.rows[0]?.[3]).toContain('13800138000');
});

test('a return says so beside the problem', () => {
  const compound = { code: 'C1', name: '甲苑' };
  const items = [OLD, NEW].map((item) => ({ compound, item }));
  const { sheets } = buildReturnWorkbook({ ...FRAME, of: '一居', items });
  expect(sheets[0]?.rows.map((row) => row[3])).toEqual(['楼道堆物（2026年）', '停车难']);
});
