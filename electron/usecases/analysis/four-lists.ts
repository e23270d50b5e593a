import type { FourList, FourListRow } from '../../../shared/action/analysis/analysis.ts';
import { isUnmatched } from '../../../shared/action/lists/is-unmatched.ts';
import { isOfFew } from '../../../shared/action/lists/published-need.ts';
import { dueOn } from '../../../shared/action/rectification/due.ts';
import { isOpen, stateOf } from '../../../shared/action/rectification/where-it-stands.ts';
import { LIST_CATEGORY_NAMES, type List, stateName } from '../../../shared/model/records/list-item.ts';
import {
  RECTIFICATION_ORIGIN_NAMES,
  RECTIFICATION_STATE_NAMES,
} from '../../../shared/model/records/rectification-item.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { type ListRecord, rememberedLists, type StandingLists } from '../lists/remembered-lists.ts';
import type { StandingItem } from '../rectification/standing-items.ts';
import type { AnalysisScope } from './analysis-scope.ts';

/** 资源, 服务, 需要, 治理: what is on the three lists, and what is still being mended. */
export function fourLists({ store, lists, items }: AnalysisScope, day: string): FourList[] {
  const all = rememberedLists(store);
  const types = new Map(currentGuideline(store).guideline.types.map(({ code, name }) => [code, name]));
  const rows = (list: List): FourListRow[] =>
    lists.filter(({ body }) => body.list === list).map((record) => listRow(record, all, types));
  return [
    { key: 'resources', rows: rows('resources') },
    { key: 'services', rows: rows('services') },
    { key: 'needs', rows: rows('needs').sort((a, b) => Number(b.isOpen) - Number(a.isOpen)) },
    {
      key: 'governance',
      rows: items.filter(({ record }) => isOpen(record.body)).map((item) => itemRow(item, day)),
    },
  ];
}

function listRow(
  { id, about, body }: ListRecord,
  lists: StandingLists,
  types: ReadonlyMap<string, string>,
): FourListRow {
  const { list, text, category, state, answer } = body;
  const named = [...answer.services, ...answer.resources].flatMap(
    (one) => lists.byId.get(one)?.body.text ?? [],
  );
  const said = [...named, answer.action].filter((part) => part !== '').join('；');
  return {
    ...{ id, text },
    whose: about.level === 'type' ? (types.get(about.key) ?? about.key) : about.key,
    category: LIST_CATEGORY_NAMES[category],
    state: stateName(list, state),
    answer: { zh: said, en: said },
    isOpen: isUnmatched(body, lists.byId),
    isOfFew: isOfFew(body, lists.byId),
  };
}

function itemRow({ record: { id, body }, place }: StandingItem, day: string): FourListRow {
  const { problem, origin, responsible, deadline } = body;
  const isOverdue = dueOn(body, day) === 'overdue';
  const by = deadline === null ? [] : [`${deadline}${isOverdue ? '（已逾期）' : ''}`];
  const until = deadline === null ? [] : [`by ${deadline}${isOverdue ? ' (overdue)' : ''}`];
  const who = responsible === '' ? [] : [responsible];
  return {
    ...{ id, text: problem },
    whose: `${place.name}（${place.code}）`,
    category: RECTIFICATION_ORIGIN_NAMES[origin.kind],
    state: RECTIFICATION_STATE_NAMES[stateOf(body)],
    answer: { zh: [...who, ...by].join('，'), en: [...who, ...until].join(', ') },
    isOpen: isOverdue,
    isOfFew: false,
  };
}
