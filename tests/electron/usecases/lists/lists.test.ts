import { beforeEach, describe, expect, test } from 'vitest';
import { findFaults } from '../../../../electron/store/find-faults.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { amendListItems } from '../../../../electron/usecases/lists/amend-list-items.ts';
import { answerProposals } from '../../../../electron/usecases/lists/answer-proposals.ts';
import {
  moveListItems,
  removeListItems,
  takeOverCommon,
} from '../../../../electron/usecases/lists/change-list-items.ts';
import { confirmNeeds } from '../../../../electron/usecases/lists/confirm-needs.ts';
import { needCandidates } from '../../../../electron/usecases/lists/need-candidates.ts';
import { saveListItem } from '../../../../electron/usecases/lists/save-list-item.ts';
import { listPlaces, showLists } from '../../../../electron/usecases/lists/show-lists.ts';
import { startCommitteeLists } from '../../../../electron/usecases/lists/start-committee-lists.ts';
import { revertRecords } from '../../../../electron/usecases/records/revert-records.ts';
import type { ListAbout, ListEntry } from '../../../../shared/contract/lists.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf } from '../../store/workspaces.ts';
import { bring } from '../bring.ts';
import { COMMITTEE, CONTEXT, listsDistrict, TYPE } from './lists-district.ts';

const MEALS = 'question/q1/不满意';
const PHASE = 'mid';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await listsDistrict();
});

const shown = (about: ListAbout) => valueIn(showLists(workspace, { about, phase: PHASE }));
const candidates = (about: ListAbout) =>
  valueIn(needCandidates(workspace, { about, phase: PHASE })).candidates;
const confirm = (about: ListAbout, key = MEALS) =>
  confirmNeeds(workspace, { about, phase: PHASE, needs: [{ key, category: null, text: null }] }, CONTEXT);
const start = () => startCommitteeLists(workspace, { about: COMMITTEE, phase: PHASE }, CONTEXT);

const entry = (changes: Partial<ListEntry> = {}): ListEntry => ({
  ...{ list: 'services', category: 'elderly', text: '老年助餐点', note: '', origin: '街道', asked: null },
  ...{ state: 'confirmed', compounds: [], answer: { services: [], resources: [], action: '' } },
  ...changes,
});
const save = (about: ListAbout, changes: Partial<ListEntry> = {}, id: string | null = null) =>
  saveListItem(workspace, { id, about, entry: entry(changes) }, CONTEXT);

describe('needs from evidence', () => {
  test('a person confirms a candidate; then it is known, and with other evidence outdated until it is refreshed', async () => {
    expect(candidates(TYPE)).toMatchObject([{ key: MEALS, asked: 7, share: '77.8%', standing: 'new' }]);
    expect(valueIn(confirm(TYPE))).toMatchObject({ added: 1, refreshed: 0 });
    expect(candidates(TYPE)).toMatchObject([{ standing: 'confirmed' }]);
    await bring(workspace, CONTEXT, 'questionnaire', 'mid', [
      '小区编号,您对社区助餐服务是否满意,您反映的问题是否得到回应',
      'C1,满意,一般',
    ]);
    expect(candidates(TYPE)).toMatchObject([{ asked: 7, share: '70.0%', standing: 'outdated' }]);
    expect(valueIn(confirm(TYPE))).toMatchObject({ added: 0, refreshed: 1 });
    expect(candidates(TYPE)).toMatchObject([{ standing: 'confirmed' }]);
    expect(shown(TYPE).items).toMatchObject([
      { text: '改进社区助餐服务', category: 'special_groups', asked: 7, isCounted: true, state: 'confirmed' },
    ]);
  });

  test('without a category nothing is confirmed until a person chooses one', () => {
    const key = 'question/q2/不满意';
    expect(candidates(COMMITTEE)).toMatchObject([{ key: MEALS }, { key, category: null }]);
    expect(codesOf(confirm(COMMITTEE, key))).toEqual(['lists-no-category']);
    const needs = [{ key, category: 'property' as const, text: '及时回应居民反映的问题' }];
    valueIn(confirmNeeds(workspace, { about: COMMITTEE, phase: PHASE, needs }, CONTEXT));
    expect(shown(COMMITTEE).items).toMatchObject([{ text: '及时回应居民反映的问题', category: 'property' }]);
  });

  test('what evidence does not give cannot be confirmed', () => {
    expect(codesOf(confirm(TYPE, 'topic/停车'))).toEqual(['lists-candidate-gone']);
    expect(codesOf(confirm({ level: 'type', key: 'villa' }))).toEqual(['lists-no-such-type']);
  });

  test('one batch is taken back as one', () => {
    const { batch } = valueIn(confirm(TYPE));
    valueIn(revertRecords(workspace, { batch: batch ?? 0 }, CONTEXT));
    expect(shown(TYPE).items).toEqual([]);
    expect(findFaults(workspace.store)).toEqual([]);
  });
});

describe('the individual list', () => {
  beforeEach(() => {
    valueIn(confirm(TYPE));
    valueIn(save(TYPE));
  });

  test('starts from the common one with the figures of its own compounds, once', () => {
    expect(shown(COMMITTEE)).toMatchObject({ notStarted: 2, items: [] });
    expect(valueIn(start())).toMatchObject({ added: 2 });
    expect(shown(COMMITTEE)).toMatchObject({
      notStarted: 0,
      items: [
        { list: 'needs', asked: 3, isCommon: true, compounds: [{ code: 'C1', name: '甲苑' }] },
        { list: 'services', text: '老年助餐点' },
      ],
    });
    expect(codesOf(start())).toEqual(['lists-nothing-to-start']);
    expect(codesOf(startCommitteeLists(workspace, { about: TYPE, phase: PHASE }, CONTEXT))).toEqual([
      'lists-start-of-type',
    ]);
  });

  test('a change of the common item is shown as drift and taken over on request', () => {
    valueIn(start());
    const common = shown(TYPE).items.find(({ list }) => list === 'services');
    valueIn(save(TYPE, { text: '老年助餐点两处' }, common?.id ?? ''));
    const [, service] = shown(COMMITTEE).items;
    expect(service).toMatchObject({
      text: '老年助餐点',
      drift: { kind: 'changed', text: '老年助餐点两处' },
    });
    valueIn(takeOverCommon(workspace, { ids: [service?.id ?? ''] }, CONTEXT));
    expect(shown(COMMITTEE).items[1]).toMatchObject({ text: '老年助餐点两处', drift: null });
    expect(codesOf(takeOverCommon(workspace, { ids: [service?.id ?? ''] }, CONTEXT))).toEqual([
      'lists-nothing-drifted',
    ]);
  });

  test('a need is unmatched until a proposed service is linked, and again once that is gone', () => {
    valueIn(start());
    const [need, service] = shown(COMMITTEE).items;
    expect(need?.isUnmatched).toBe(true);
    expect(valueIn(answerProposals(workspace, { id: need?.id ?? '' }))).toEqual([
      {
        id: service?.id,
        list: 'services',
        text: '老年助餐点',
        reason: {
          zh: '同提到“助餐”；类别相应（为老）',
          en: 'both speak of “助餐”; a category for such needs (For the elderly)',
        },
      },
    ]);
    const answer = { services: [service?.id ?? ''], resources: [], action: '' };
    const changes = { list: 'needs', category: 'special_groups', text: '助餐', answer } as const;
    valueIn(save(COMMITTEE, changes, need?.id));
    expect(shown(COMMITTEE).items[0]).toMatchObject({ asked: 3, isUnmatched: false });
    valueIn(removeListItems(workspace, { ids: [service?.id ?? ''] }, CONTEXT));
    expect(shown(COMMITTEE)).toMatchObject({ place: { needs: 1, services: 0, unmatched: 1 }, notStarted: 1 });
  });
});

describe('a list says a need once', () => {
  const needs = () => shown(COMMITTEE).items.filter(({ list }) => list === 'needs');
  const byHand = {
    list: 'needs',
    category: 'special_groups',
    text: '改进 社区助餐服务',
    origin: '',
  } as const;

  test('a candidate that the list says already brings its figures to that item', () => {
    valueIn(save(COMMITTEE, byHand));
    expect(candidates(COMMITTEE)).toMatchObject([{ key: MEALS, standing: 'outdated' }, {}]);
    expect(valueIn(confirm(COMMITTEE))).toMatchObject({ added: 0, refreshed: 1, withoutCategory: 0 });
    // Of C1 three, of C2 one.
    expect(needs()).toMatchObject([{ text: '改进 社区助餐服务', asked: 4, isCounted: true }]);
    expect(candidates(COMMITTEE)).toMatchObject([{ key: MEALS, standing: 'confirmed' }, {}]);
  });

  test('of two candidates that are worded alike the second joins the first', () => {
    const text = '改进为老服务';
    const chosen = [MEALS, 'question/q2/不满意'].map((key) => ({ key, category: null, text }));
    const confirmed = confirmNeeds(workspace, { about: COMMITTEE, phase: PHASE, needs: chosen }, CONTEXT);
    expect(valueIn(confirmed)).toMatchObject({ added: 1, refreshed: 0, withoutCategory: 0 });
    expect(needs()).toMatchObject([{ text, asked: 4, drawnFrom: [{}, {}] }]);
  });

  test('a common item joins the own one that says the same, and the other way round', () => {
    valueIn(confirm(TYPE));
    valueIn(confirm(COMMITTEE));
    expect(valueIn(start())).toMatchObject({ added: 0, joined: 1 });
    expect(needs()).toMatchObject([{ asked: 4, isCommon: true }]);
    expect(shown(COMMITTEE).notStarted).toBe(0);
  });

  test('an item started from a common one of other words is known again by them', () => {
    valueIn(save(TYPE, byHand));
    valueIn(start());
    expect(valueIn(confirm(COMMITTEE))).toMatchObject({ added: 0, refreshed: 1 });
    expect(needs()).toMatchObject([{ asked: 4, isCommon: true }]);
  });
});

describe('items by hand', () => {
  test('a new item, its state, its removal', () => {
    const { id } = valueIn(save(COMMITTEE));
    expect(shown(COMMITTEE).items).toMatchObject([{ id, sources: [{ zh: '街道' }], origin: '街道' }]);
    expect(codesOf(moveListItems(workspace, { ids: [id], state: 'met' }, CONTEXT))).toEqual([
      'lists-no-such-state',
    ]);
    valueIn(moveListItems(workspace, { ids: [id], state: 'dropped' }, CONTEXT));
    expect(shown(COMMITTEE).items).toMatchObject([{ stateName: { zh: '停办' } }]);
    valueIn(removeListItems(workspace, { ids: [id] }, CONTEXT));
    expect(codesOf(removeListItems(workspace, { ids: [id] }, CONTEXT))).toEqual(['records-no-such']);
  });

  test('what the list says already is refused, however wide it is written; another place may say it', () => {
    const { id } = valueIn(save(COMMITTEE));
    expect(codesOf(save(COMMITTEE, { text: '老年 助餐点', category: 'legal' }))).toEqual([
      'lists-said-already',
    ]);
    valueIn(save(TYPE));
    valueIn(save(COMMITTEE, { note: '工作日' }, id));
    const { id: other } = valueIn(save(COMMITTEE, { text: '法律咨询', category: 'legal' }));
    expect(codesOf(save(COMMITTEE, {}, other))).toEqual(['lists-said-already']);
    expect(codesOf(amendListItems(workspace, { ids: [other], text: '老年助餐点' }, CONTEXT))).toEqual([
      'lists-said-already',
    ]);
    const resource = { list: 'resources', category: 'places' } as const;
    valueIn(save(COMMITTEE, resource));
    expect(codesOf(amendListItems(workspace, { ids: [id], category: 'places' }, CONTEXT))).toEqual([
      'lists-said-already',
    ]);
  });

  test('a category or a state of another list is refused', () => {
    expect(codesOf(save(COMMITTEE, { category: 'property' }))).toEqual(['lists-category-elsewhere']);
    expect(codesOf(save(COMMITTEE, { state: 'met' }))).toEqual(['lists-no-such-state']);
  });

  test('what evidence counted is not typed over', () => {
    valueIn(confirm(TYPE));
    const [need] = shown(TYPE).items;
    const changes = { list: 'needs', category: 'special_groups', asked: 500, origin: '' } as const;
    valueIn(save(TYPE, changes, need?.id));
    expect(shown(TYPE).items).toMatchObject([{ asked: 7, text: '老年助餐点', isCounted: true }]);
  });
});

test('everybody who can have lists is there; without a register nobody is', () => {
  const { types, committees } = valueIn(listPlaces(workspace, { phase: PHASE }));
  expect(types.map(({ name, compounds }) => [name, compounds])).toEqual([
    ['售后公房', 2],
    ['普通商品房', 1],
  ]);
  expect(committees.map(({ about }) => about.key)).toEqual(['天山路街道/一居', '新泾镇/二居']);
});
