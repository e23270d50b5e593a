import { isUnmatched } from '../../action/lists/is-unmatched.ts';
import { FEWEST_HEARD } from '../../action/lists/need-candidate.ts';
import { isOfFew, type KnownItems, publishedAsked } from '../../action/lists/published-need.ts';
import { committeeKey } from '../../model/compound.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  LIST_NAMES,
  LISTS,
  type List,
  stateName,
} from '../../model/records/list-item.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import { NO_FIGURE } from '../figures.ts';
import { column, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { maskWritten } from '../voices/masking/mask-written.ts';
import type { CommitteeOf } from './committee-of.ts';
import { listSentence } from './list-sentences.ts';
import { sourceWord } from './source-word.ts';

type ListRecord = StoredRecord<'list-item'>;

const NEED_COLUMNS = [
  column('需求', 34, 'left'),
  column('来源', 12),
  column('人数', 8),
  column('状态', 10),
  column('对应的服务、资源和措施', 36, 'left'),
];
const OFFER_COLUMNS = [column('内容', 44, 'left'), column('状态', 12), column('说明', 44, 'left')];

/**
 * 三张清单: what the committee needs, has and offers, by category; what is not taken up or no longer there is left out. What fewer than
 * five residents alone said is only counted.
 */
export function listsSection({ records }: Pick<ReportInput, 'records'>, of: CommitteeOf): Section {
  const known = new Map(records.lists.map((record) => [record.id, record]));
  const key = committeeKey(of);
  const own = records.lists.filter(
    ({ about, body }) => about.level === 'committee' && about.key === key && body.state !== 'dropped',
  );
  if (own.length === 0)
    return section('三张清单', [paragraph('本居委会尚未编制问题需求、社会资源和公共服务清单。')]);
  return {
    heading: '三张清单',
    blocks: [],
    sections: LISTS.map((list) => listSection(list, own, known)),
  };
}

function listSection(
  list: List,
  own: readonly ListRecord[],
  known: ReadonlyMap<string, ListRecord>,
): Section {
  const standing = own.filter(({ body }) => body.list === list);
  const items = standing.filter(({ body }) => !isOfFew(body, known));
  const unmatched = items.filter(({ body }) => isUnmatched(body, known)).length;
  const groups = LIST_CATEGORIES[list].flatMap((category) => {
    const inside = items.filter(({ body }) => body.category === category).sort(byNumber);
    const name = LIST_CATEGORY_NAMES[category].zh;
    return inside.length === 0
      ? []
      : [[`${name}（${inside.length}项）`], ...inside.map((one) => cells(one, known))];
  });
  const columns = list === 'needs' ? NEED_COLUMNS : OFFER_COLUMNS;
  const rows = groups.map((row) => columns.map((_, index) => row[index] ?? ''));
  const headRows = groups.flatMap((row, place) => (row.length === 1 ? [place] : []));
  return section(LIST_NAMES[list].zh, [
    paragraph(
      listSentence(list, { items: items.length, unmatched, withheld: standing.length - items.length }),
    ),
    ...(items.length === 0 ? [] : [table(columns, rows, { headRows })]),
  ]);
}

/** What most asked for first; of those for which it is not told how many did, none goes before another for that. */
function byNumber(a: ListRecord, b: ListRecord): number {
  return toldAsked(b) - toldAsked(a) || (a.id < b.id ? -1 : 1);
}

function toldAsked({ body: { asked } }: ListRecord): number {
  return asked === null || asked < FEWEST_HEARD ? -1 : asked;
}

function toldText(record: ListRecord | undefined, known: KnownItems): string[] {
  return record === undefined || isOfFew(record.body, known) ? [] : [record.body.text];
}

function cells({ body }: ListRecord, known: ReadonlyMap<string, ListRecord>): string[] {
  const state = stateName(body.list, body.state).zh;
  if (body.list !== 'needs') return [body.text, state, body.note];
  const { services, resources, action } = body.answer;
  const answers = [...services, ...resources].flatMap((id) => toldText(known.get(id), known));
  return [
    maskWritten(body.text),
    sourceWord(body),
    publishedAsked(body.asked) ?? NO_FIGURE,
    state,
    [...answers, ...(action === '' ? [] : [action])].join('；') || NO_FIGURE,
  ];
}
