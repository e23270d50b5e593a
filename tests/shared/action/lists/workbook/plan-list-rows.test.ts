import { expect, test } from 'vitest';
import { planListRows } from '../../../../../shared/action/lists/workbook/plan-list-rows.ts';
import { type ListCells, readListRow } from '../../../../../shared/action/lists/workbook/read-list-row.ts';
import { guidelineSchema } from '../../../../../shared/model/guideline.ts';
import type { StoredRecord } from '../../../../../shared/model/records/record.ts';
import { item, record } from '../items.ts';

const GUIDELINE = guidelineSchema.parse({
  ...{
    format: 'daoze-guideline/1',
    id: 'g',
    title: '导则',
    version: '1',
    types: [{ code: 'a', name: '甲类' }],
  },
  phases: { mid: { weight: 1 }, end: { weight: 1 } },
  grades: [{ name: '合格', from: 0 }],
  questions: [{ id: 'q1', text: '满意吗', options: [{ label: '满意', value: 100 }] }],
  indicators: [
    {
      ...{ id: '1', name: '满意率', points: 100, method: 'questionnaire' },
      measure: { kind: 'share', questions: ['q1'], counted: ['满意'] },
      scale: { kind: 'linear', zero: 0, full: 100 },
    },
  ],
});

const plan = (items: readonly StoredRecord<'list-item'>[], ...rows: readonly ListCells[]) =>
  planListRows(
    rows.map((cells, index) => ({
      row: readListRow(
        { category: '特殊群体关爱', about: '甲类', ...cells },
        { types: GUIDELINE.types, committees: new Map(), about: null, list: 'needs' },
      ),
      place: { row: index + 2 },
    })),
    items,
    GUIDELINE,
  ).map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)]);

test('a list that says a thing twice comes back as it went out', () => {
  const twice = [record('n1'), record('n2')];
  expect(
    plan(twice, { id: 'n1', text: '增加助餐点' }, { id: 'n2', text: '增加助餐点', note: '工作日' }),
  ).toEqual([['unchanged'], ['replaced']]);
});

test('a row cannot give an item the text of another, whether that is in the file or not', () => {
  const items = [record('n1'), record('n2', item({ text: '增设长椅' }))];
  const renamed = { id: 'n2', text: '增加助餐点' };
  expect(plan(items, renamed)).toEqual([['rejected', 'lists-said-already']]);
  expect(plan(items, { id: 'n1', text: '增加助餐点' }, renamed)).toEqual([
    ['unchanged'],
    ['rejected', 'lists-said-already'],
  ]);
});

test('of two rows for one item the second is rejected', () => {
  expect(
    plan([record('n1')], { id: 'n1', text: '增加助餐点' }, { text: '增加助餐点', note: '另说' }),
  ).toEqual([['unchanged'], ['rejected', 'lists-twice']]);
});

test('what meets a need is compared with what its cell says; an empty cell says nothing', () => {
  const service = record('s1', item({ list: 'services', category: 'elderly', text: '社区食堂' }));
  const need = record('n1', item({ answer: { services: ['s1'], resources: [], action: '' } }));
  const row = { id: 'n1', text: '增加助餐点' };
  expect(plan([need, service], { ...row, services: '社区食堂' })).toEqual([['unchanged']]);
  expect(plan([need, service], { ...row, services: '' })).toEqual([['unchanged']]);
  expect(plan([need, service], { ...row, services: '别的食堂', resources: '志愿者' })).toEqual([
    ['unchanged', 'lists-link-not-taken', 'lists-link-not-taken'],
  ]);
  expect(plan([], { text: '增加助餐点', services: '社区食堂' })).toEqual([
    ['accepted', 'lists-link-not-taken'],
  ]);
});
