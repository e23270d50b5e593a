import type { NeedCandidatesView } from '../../shared/contract/lists/needs.ts';
import type { ListPlaces, ShownLists } from '../../shared/contract/lists.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { LIST_CATEGORY_NAMES, LIST_NAMES, LISTS, type List } from '../../shared/model/records/list-item.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Prints who has how many items on each list. */
export function printPlaces({ print, say }: Terminal, { types, committees }: ListPlaces): void {
  const headings = [
    { zh: '小区类型/居委会', en: 'type or committee' },
    ...LISTS.map((list) => LIST_NAMES[list]),
    { zh: '尚无对应', en: 'unmatched' },
  ];
  print(
    textTable(
      headings.map(say),
      [...types, ...committees].map(({ about, name, needs, resources, services, unmatched }) => [
        about.level === 'type' ? `${about.key} ${name}` : about.key,
        ...[needs, resources, services, unmatched],
      ]),
    ),
  );
}

/** Prints the lists of one place, or one of them. */
export function printLists({ print, say }: Terminal, shown: ShownLists, only: List | null): void {
  for (const list of LISTS.filter((one) => only === null || one === only)) {
    const items = shown.items.filter((item) => item.list === list);
    print(`${say(LIST_NAMES[list])} ${items.length}`);
    if (items.length === 0) continue;
    const rows = items.map((item) => [
      shown.items.indexOf(item) + 1,
      say(LIST_CATEGORY_NAMES[item.category]),
      item.text,
      item.asked,
      say(item.stateName),
      answerOf(item),
      item.sources.map(say).join('; '),
    ]);
    print(textTable(LIST_COLUMNS.map(say), rows));
    print('');
  }
  if (shown.notStarted > 0)
    print(
      say({
        zh: `共性清单另有 ${shown.notStarted} 项尚未列入，可用 --start 生成。`,
        en: `The common lists have ${shown.notStarted} more items; --start brings them in.`,
      }),
    );
}

const LIST_COLUMNS: readonly Wording[] = [
  { zh: '序号', en: 'no.' },
  { zh: '类别', en: 'category' },
  { zh: '内容', en: 'item' },
  { zh: '人数', en: 'asked' },
  { zh: '状态', en: 'state' },
  { zh: '对应', en: 'answer' },
  { zh: '来源', en: 'source' },
];

function answerOf({ services, resources, action }: ShownLists['items'][number]): string | null {
  const texts = [...services, ...resources].map(({ text }) => text);
  return [...texts, ...(action === '' ? [] : [action])].join('; ') || null;
}

/** Prints what evidence says is needed, numbered as `--confirm` takes it. */
export function printCandidates(
  { print, say }: Terminal,
  { candidates, withheld }: NeedCandidatesView,
): void {
  const rows = candidates.map(({ text, category, source, asked, share, standing }, index) => [
    index + 1,
    text,
    category === null ? null : say(LIST_CATEGORY_NAMES[category]),
    asked,
    share,
    say(STANDINGS[standing]),
    say(source),
  ]);
  print(textTable(CANDIDATE_COLUMNS.map(say), rows));
  if (withheld > 0)
    print(
      say({
        zh: `另有 ${withheld} 项因作答或访谈不足 5 人，不列示。`,
        en: `${withheld} more are not shown because fewer than 5 were heard.`,
      }),
    );
}

const CANDIDATE_COLUMNS: readonly Wording[] = [
  { zh: '序号', en: 'no.' },
  { zh: '需求', en: 'need' },
  { zh: '类别', en: 'category' },
  { zh: '数量', en: 'number' },
  { zh: '占比', en: 'share' },
  { zh: '清单', en: 'on the list' },
  { zh: '依据', en: 'from' },
];

const STANDINGS: Readonly<Record<NeedCandidatesView['candidates'][number]['standing'], Wording>> = {
  new: { zh: '未列入', en: 'no' },
  confirmed: { zh: '已列入', en: 'yes' },
  outdated: { zh: '数据已变', en: 'yes, figures changed' },
};
