import { expect, test } from 'vitest';
import { revertRecords } from '../../../../electron/usecases/records/revert-records.ts';
import { addItem } from '../../../../electron/usecases/rectification/add-item.ts';
import { advanceItem } from '../../../../electron/usecases/rectification/advance-item.ts';
import { changeItem } from '../../../../electron/usecases/rectification/change-item.ts';
import { describeItem } from '../../../../electron/usecases/rectification/describe-item.ts';
import { listChoices } from '../../../../electron/usecases/rectification/list-choices.ts';
import { listItems } from '../../../../electron/usecases/rectification/list-items.ts';
import { proposeItems } from '../../../../electron/usecases/rectification/propose-items.ts';
import { registerItems } from '../../../../electron/usecases/rectification/register-items.ts';
import { removeItem } from '../../../../electron/usecases/rectification/remove-item.ts';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf } from '../../store/workspaces.ts';
import { contextOn, registeredCompounds, scoredCompounds } from './rectified-workspace.ts';

const JULY = contextOn('2026-07-03');
/** The leaves 1.1, 1.2, 2.1 and 2.2 weigh 40, 20, 25 and 15; each earned 0.8, so 8, 4, 5 and 3 are to be gained. */
const TWO_EACH = {
  source: { kind: 'shortfall', phase: 'mid', below: 0.9, most: 2 },
  place: {},
} as const;
const REGISTRATION = { ...TWO_EACH, responsible: '', deadline: '2026-09-30' };

function listed(workspace: ReturnType<typeof scoredCompounds>, filter: ItemFilter = {}, day = '2026-07-03') {
  return valueIn(listItems(workspace, { filter, offset: 0, limit: 100 }, contextOn(day)));
}

test('all compounds’ shortfalls below a line are registered at once, each compound counting its own', () => {
  const workspace = scoredCompounds(2);
  expect(valueIn(proposeItems(workspace, TWO_EACH))).toMatchObject({ items: 4, compounds: 2, standing: 0 });
  expect(valueIn(registerItems(workspace, REGISTRATION, JULY)).items).toBe(4);
  expect(
    listed(workspace).rows.map(({ number, problem, responsible, deadline, state, due }) => [
      ...[number, problem.split('：')[1], responsible, deadline, state, due],
    ]),
  ).toEqual([
    ['C0001-01', '得分率80%，低于90%', '第一居委会', '2026-09-30', 'registered', 'later'],
    ['C0001-02', '得分率80%，低于90%', '第一居委会', '2026-09-30', 'registered', 'later'],
    ['C0002-01', '得分率80%，低于90%', '第一居委会', '2026-09-30', 'registered', 'later'],
    ['C0002-02', '得分率80%，低于90%', '第一居委会', '2026-09-30', 'registered', 'later'],
  ]);
});

test('registering again adds only what is new', () => {
  const workspace = scoredCompounds(2);
  const one = { ...REGISTRATION, place: { compounds: ['C0001'] } };
  expect(valueIn(registerItems(workspace, one, JULY)).items).toBe(2);
  expect(valueIn(registerItems(workspace, REGISTRATION, JULY)).items).toBe(2);
  expect(codesOf(registerItems(workspace, REGISTRATION, JULY))).toEqual([
    'rectification-nothing-to-register',
  ]);
});

test('what was registered at once is taken back at once; its numbers are not given again', () => {
  const workspace = scoredCompounds(1);
  const { batch } = valueIn(registerItems(workspace, REGISTRATION, JULY));
  valueIn(revertRecords(workspace, { batch }, JULY));
  expect(listed(workspace).all).toBe(0);
  valueIn(registerItems(workspace, REGISTRATION, JULY));
  expect(listed(workspace).rows.map(({ number }) => number)).toEqual(['C0001-03', 'C0001-04']);
});

test('nothing is registered before a phase was scored, nor with a deadline that has passed', () => {
  expect(codesOf(registerItems(registeredCompounds(), REGISTRATION, JULY))).toEqual([
    'shortfalls-not-scored',
  ]);
  const past = { ...REGISTRATION, deadline: '2026-07-02' };
  expect(codesOf(registerItems(scoredCompounds(1), past, JULY))).toEqual([
    'rectification-deadline-before-registration',
  ]);
});

const BY_HAND = { compound: 'C1', problem: ' 楼道堆物 ', responsible: '物业', deadline: '2026-08-01' };
const STEP = { by: '李主任', text: '已办', evidence: '' };

test('an item by hand goes its way, can be changed and removed, and its page tells it all', () => {
  const workspace = registeredCompounds();
  const { id } = valueIn(addItem(workspace, BY_HAND, JULY));
  const august = contextOn('2026-08-03');
  valueIn(advanceItem(workspace, { id, state: 'analysed', on: '2026-07-10', ...STEP }, august));
  valueIn(
    changeItem(
      workspace,
      { id, problem: '楼道堆物', responsible: '一居', deadline: null, playbook: null },
      august,
    ),
  );
  expect(valueIn(describeItem(workspace, { id: 'C1-01' }, august))).toMatchObject({
    ...{ number: 'C1-01', compound: '甲苑', problem: '楼道堆物', responsible: '一居', due: 'undated' },
    ...{ source: { zh: '自行登记' }, outcome: [], next: ['answered', 'analysed', 'registered'], version: 3 },
    steps: [
      { state: 'registered', on: '2026-07-03', by: '王科员' },
      { state: 'analysed', on: '2026-07-10', by: '李主任' },
    ],
  });
  valueIn(removeItem(workspace, { id }, august));
  expect(codesOf(describeItem(workspace, { id }, august))).toEqual(['rectification-no-such-item']);
});

test('the close-out rate is the one that documents print', () => {
  const workspace = registeredCompounds();
  const ids = Array.from({ length: 30 }, () => valueIn(addItem(workspace, BY_HAND, JULY)).id);
  const states = ['analysed', 'answered', 'reviewed', 'closed'] as const;
  for (const id of ids.slice(0, 2))
    for (const state of states)
      valueIn(
        advanceItem(
          workspace,
          { id, state, on: '2026-07-04', ...STEP, evidence: '复查照片' },
          contextOn('2026-07-04'),
        ),
      );
  // 2 of 30 are 6.666…%, rounded to 6.7%.
  expect(listed(workspace, {}, '2026-08-02').closeOut).toMatchObject({ items: 30, closed: 2, rate: '6.7%' });
});

test('an item needs a compound of the register and something to mend', () => {
  const workspace = registeredCompounds();
  expect(codesOf(addItem(workspace, { ...BY_HAND, compound: 'C9' }, JULY))).toEqual([
    'rectification-no-such-compound',
  ]);
  const empty = { ...BY_HAND, problem: ' ', deadline: '八月' };
  expect(codesOf(addItem(workspace, empty, JULY))).toEqual([
    ...['rectification-problem-missing', 'rectification-not-a-day'],
  ]);
});

test('filters narrow; counts are of all that the places leave', () => {
  const workspace = registeredCompounds();
  const overdue = valueIn(addItem(workspace, BY_HAND, JULY)).id;
  valueIn(addItem(workspace, { ...BY_HAND, compound: 'C2', deadline: null, responsible: '业委会' }, JULY));
  valueIn(
    advanceItem(
      workspace,
      { id: overdue, state: 'analysed', on: '2026-07-04', ...STEP },
      contextOn('2026-07-04'),
    ),
  );
  const numbers = (filter: ItemFilter) =>
    listed(workspace, filter, '2026-08-02').rows.map(({ number }) => number);
  expect(numbers({})).toEqual(['C1-01', 'C2-01']);
  expect(numbers({ due: 'overdue' })).toEqual(['C1-01']);
  expect(numbers({ due: 'open', state: 'registered' })).toEqual(['C2-01']);
  expect(numbers({ text: '乙苑' })).toEqual(['C2-01']);
  expect(numbers({ responsible: '物业' })).toEqual(['C1-01']);
  expect(numbers({ committee: '华阳路街道/第一居委会', origin: 'hand' })).toHaveLength(2);
  expect(numbers({ subdistrict: '新泾镇' })).toEqual([]);
  expect(listed(workspace, { due: 'overdue' }, '2026-08-02')).toMatchObject({
    ...{ all: 2, total: 1, states: { registered: 1, analysed: 1, closed: 0 } },
    closeOut: { items: 2, closed: 0, open: 2, overdue: 1, rate: '0.0%' },
  });
  expect(valueIn(listChoices(workspace)).responsibles.map(({ value, items }) => [value, items])).toEqual([
    ['物业', 1],
    ['业委会', 1],
  ]);
});
