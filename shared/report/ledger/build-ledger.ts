import { closeOut } from '../../action/rectification/close-out.ts';
import { problemText } from '../../action/rectification/problem-text.ts';
import { lastStep } from '../../action/rectification/where-it-stands.ts';
import { NO_FIGURE } from '../figures.ts';
import { headRowsOf } from '../head-rows.ts';
import { closeOutClause } from '../mending/close-out-sentence.ts';
import { closeOutTable } from '../mending/close-out-table.ts';
import { printedItem } from '../mending/printed-item.ts';
import { standingText } from '../mending/standing-text.ts';
import type { ToldItem } from '../mending/told-item.ts';
import { type Block, column, type Paper, paragraph, table } from '../paper.ts';
import { byCommittee, type LedgerFrame, ledgerTitle } from './ledger-item.ts';

const COLUMNS = [
  column('编号', 12),
  column('小区', 12, 'left'),
  column('问题', 24, 'left'),
  column('责任单位', 11, 'left'),
  column('期限', 13),
  column('进展', 9),
  column('最近进展', 19, 'left'),
];

/** 整改台账 on paper: every item that fits, committee by committee, with how far it is and what was done last. */
export function buildLedger(items: readonly ToldItem[], frame: LedgerFrame): Paper {
  const { exercise, bureau, author, createdAt } = frame;
  const title = ledgerTitle(frame);
  return {
    head: null,
    title: [title],
    recipient: '',
    opening: [...totals(items, frame), itemTable(items, frame)],
    sections: [],
    ending: [],
    signature: null,
    attachments: [],
    imprint: null,
    footNote: exercise ? '演练，不作正式成绩使用' : '',
    properties: { title, author: bureau || author, keywords: '整改台账', createdAt },
  };
}

/** How far all of them are, and each subdistrict where there are several. */
function totals(items: readonly ToldItem[], { day, guideline }: LedgerFrame): Block[] {
  const all = closeOut(
    items.map(({ item }) => item),
    day,
  );
  const few = items.some(({ isOfFew }) => isOfFew)
    ? '标明样本不足的，小区有效问卷少于抽样方案要求，其问卷结果误差较大。'
    : '';
  const words = paragraph(`${closeOutClause(all, day, guideline)}。${few}`);
  const groups = [...Map.groupBy(items, ({ subdistrict }) => subdistrict)].map(([name, own]) => ({
    name: name || '不在名册',
    items: own,
  }));
  return groups.length < 2 ? [words] : [words, closeOutTable('街镇', groups, day, guideline)];
}

function itemTable(items: readonly ToldItem[], { day, year }: LedgerFrame): Block {
  const groups = byCommittee(items).map(({ name, items: own }) => {
    const { items: listed, closed } = closeOut(
      own.map(({ item }) => item),
      day,
    );
    const head = [`${name}（${listed}项，已销号${closed}项）`, ...COLUMNS.slice(1).map(() => '')];
    return [head, ...own.map((one) => rowOf(one, day, year))];
  });
  return table(COLUMNS, groups.flat(), { headRows: headRowsOf(groups) });
}

function rowOf({ number, compound, item: written, isOfFew }: ToldItem, day: string, year: number): string[] {
  const item = printedItem(written);
  const { on, text } = lastStep(item);
  return [
    number,
    compound,
    `${problemText(item, year)}${isOfFew ? '（样本不足）' : ''}`,
    item.responsible || NO_FIGURE,
    item.deadline ?? NO_FIGURE,
    standingText(item, day),
    `${on} ${text}`.trim(),
  ];
}
