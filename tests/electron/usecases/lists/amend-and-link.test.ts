import { beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { amendListItems } from '../../../../electron/usecases/lists/amend-list-items.ts';
import { linkAnswers, unlinkAnswers } from '../../../../electron/usecases/lists/link-answers.ts';
import { saveListItem } from '../../../../electron/usecases/lists/save-list-item.ts';
import { showLists } from '../../../../electron/usecases/lists/show-lists.ts';
import { revertRecords } from '../../../../electron/usecases/records/revert-records.ts';
import type { ListAbout, ListEntry } from '../../../../shared/contract/lists.ts';
import type { ListItem } from '../../../../shared/model/records/list-item.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf } from '../../store/workspaces.ts';
import { COMMITTEE, CONTEXT, listsDistrict, TYPE } from './lists-district.ts';

let workspace: Workspace;
let need: string;
let service: string;
let resource: string;

beforeEach(async () => {
  workspace = await listsDistrict();
  need = added({ list: 'needs', category: 'property', text: '增加门岗' });
  service = added({ list: 'services', category: 'legal', text: '物业纠纷调解' });
  resource = added({ list: 'resources', category: 'people', text: '人民调解员' });
});

function added(item: Pick<ListItem, 'list' | 'category' | 'text'>, about: ListAbout = COMMITTEE): string {
  const entry: ListEntry = {
    ...{ ...item, note: '', origin: '', asked: null, state: 'confirmed', compounds: [] },
    answer: { services: [], resources: [], action: '' },
  };
  return valueIn(saveListItem(workspace, { id: null, about, entry }, CONTEXT)).id;
}

const itemOf = (id: string) =>
  valueIn(showLists(workspace, { about: COMMITTEE, phase: 'mid' })).items.find((one) => one.id === id);
const amend = (ids: readonly string[], parts: Omit<Parameters<typeof amendListItems>[1], 'ids'>) =>
  amendListItems(workspace, { ids, ...parts }, CONTEXT);
const link = (answers: readonly string[], action?: string, of = need) =>
  linkAnswers(workspace, { need: of, answers, action }, CONTEXT);

describe('changing items', () => {
  test('several go to another category in one batch, which is taken back as one', () => {
    const other = added({ list: 'needs', category: 'infrastructure', text: '加装电梯' });
    const { batch, changed } = valueIn(amend([need, other], { category: 'education_health', state: 'met' }));
    expect(changed).toBe(2);
    expect(itemOf(other)).toMatchObject({ category: 'education_health', state: 'met', text: '加装电梯' });
    valueIn(revertRecords(workspace, { batch: batch ?? 0 }, CONTEXT));
    expect([itemOf(need)?.category, itemOf(other)?.category]).toEqual(['property', 'infrastructure']);
  });

  test('a category of another list brings the item there; what the item already says is not written again', () => {
    expect(valueIn(amend([service], { category: 'organisations' })).changed).toBe(1);
    expect(itemOf(service)).toMatchObject({ list: 'resources', category: 'organisations' });
    expect(valueIn(amend([service], { category: 'organisations' }))).toEqual({ batch: null, changed: 0 });
  });

  test('nothing is written where one of them cannot be: an unknown state there, a link, a text of two', () => {
    valueIn(amend([need], { state: 'under_way' }));
    expect(codesOf(amend([service, need], { category: 'places' }))).toEqual(['lists-no-such-state']);
    expect(itemOf(service)?.list).toBe('services');
    valueIn(link([service]));
    expect(codesOf(amend([service], { category: 'places' }))).toEqual(['lists-linked']);
    expect(codesOf(amend([need], { category: 'places', state: 'confirmed' }))).toEqual(['lists-linked']);
    expect(codesOf(amend([need, service], { text: '一样' }))).toEqual(['lists-text-of-one']);
    expect(codesOf(amend([need], { text: ' ' }))).toEqual(['lists-text-of-one']);
    expect(valueIn(amend([need], { text: '增加夜间门岗 ' })).changed).toBe(1);
    expect(itemOf(need)?.text).toBe('增加夜间门岗');
  });
});

describe('linking', () => {
  test('a need is linked with a service, a resource and an action, each on its own', () => {
    expect(itemOf(need)?.isUnmatched).toBe(true);
    expect(valueIn(link([service, resource], '每月调解一次')).answers).toBe(2);
    expect(itemOf(need)).toMatchObject({
      ...{ services: [{ text: '物业纠纷调解' }], resources: [{ text: '人民调解员' }] },
      ...{ action: '每月调解一次', isUnmatched: false },
    });
    expect(valueIn(link([service]))).toEqual({ batch: null, answers: 2 });
    const unlink = (answers: readonly string[], action: boolean) =>
      valueIn(unlinkAnswers(workspace, { need, answers, action }, CONTEXT)).answers;
    expect(unlink([service], false)).toBe(1);
    expect(itemOf(need)).toMatchObject({ services: [], action: '每月调解一次' });
    expect(unlink([resource], true)).toBe(0);
    expect(itemOf(need)).toMatchObject({ resources: [], action: '', isUnmatched: true });
  });

  test('only needs are linked, with services and resources of the same place', () => {
    const elsewhere = added({ list: 'services', category: 'legal', text: '法律咨询' }, TYPE);
    expect(codesOf(link([resource], undefined, service))).toEqual(['lists-not-a-need']);
    expect(codesOf(link([need]))).toEqual(['lists-not-an-answer']);
    expect(codesOf(link([elsewhere]))).toEqual(['lists-not-an-answer']);
    expect(codesOf(link(['gone']))).toEqual(['records-no-such']);
  });
});
