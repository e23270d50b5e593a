import { problemText } from '../../action/rectification/problem-text.ts';
import { takenOverFrom } from '../../action/rectification/taken-over.ts';
import { stateOf } from '../../action/rectification/where-it-stands.ts';
import { RECTIFICATION_STATE_NAMES } from '../../model/records/rectification-item.ts';
import { officialDate } from '../beijing-date.ts';
import { printedItem } from '../mending/printed-item.ts';
import type { ItemsFrame } from '../mending/told-item.ts';
import { column, type Paper, paragraph, table } from '../paper.ts';
import { dueText, type RemindedItem } from './reminded-item.ts';

const COLUMNS = [
  column('编号', 14),
  column('小区', 15, 'left'),
  column('问题', 29, 'left'),
  column('责任单位', 14, 'left'),
  column('期限', 15),
  column('时限', 11),
  column('状态', 7),
];

/** 整改催办单: what a committee has still to mend, overdue or nearly so. */
export function buildReminder(
  { subdistrict, committee }: Pick<RemindedItem, 'subdistrict' | 'committee'>,
  items: readonly RemindedItem[],
  { year, day, exercise, bureau, author, createdAt }: ItemsFrame,
): Paper {
  const title = [`${subdistrict}${committee}`, '整改催办单', ...(exercise ? ['（演练）'] : [])];
  return {
    head: null,
    title,
    recipient: `${subdistrict}${committee}`,
    opening: [
      paragraph(reminderSentence(items, { day, year })),
      table(
        COLUMNS,
        items.map((one) => rowOf(one, year)),
      ),
    ],
    sections: [],
    ending: [paragraph('请抓紧整改，并填写整改反馈表报送办理情况。')],
    signature: { issuer: bureau, date: officialDate(day) },
    attachments: [],
    imprint: null,
    footNote: exercise ? '演练，不作正式成绩使用' : '',
    properties: { title: title.join(''), author: bureau || author, keywords: '', createdAt },
  };
}

/** How many are overdue, how many soon will be, and what the marks behind them mean. */
function reminderSentence(
  items: readonly Pick<RemindedItem, 'daysLeft' | 'isOfFew' | 'item'>[],
  { day, year }: Pick<ItemsFrame, 'day' | 'year'>,
): string {
  const overdue = items.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = items.length - overdue;
  const few = items.some(({ isOfFew }) => isOfFew)
    ? '标明样本不足的，小区有效问卷少于抽样方案要求，其问卷结果误差较大。'
    : '';
  const carried = items.some(({ item }) => takenOverFrom(item, year) !== null)
    ? '标明年份的，由该年度承接而来。'
    : '';
  const parts = [
    ...(overdue === 0 ? [] : [`逾期未销号的整改项${overdue}项`]),
    ...(soon === 0 ? [] : [`临近期限的${soon}项`]),
  ];
  return `截至${officialDate(day)}，${parts.join('，')}，列表如下。${carried}${few}`;
}

function rowOf({ number, compound, item: written, daysLeft, isOfFew }: RemindedItem, year: number): string[] {
  const item = printedItem(written);
  return [
    number,
    compound,
    `${problemText(item, year)}${isOfFew ? '（样本不足）' : ''}`,
    item.responsible,
    item.deadline ?? '',
    dueText(daysLeft),
    RECTIFICATION_STATE_NAMES[stateOf(item)].zh,
  ];
}
