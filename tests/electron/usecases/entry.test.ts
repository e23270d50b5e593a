import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { entryChoices } from '../../../electron/usecases/entry-choices.ts';
import { entryCompounds } from '../../../electron/usecases/entry-compounds.ts';
import { entrySheet } from '../../../electron/usecases/entry-sheet.ts';
import { saveEntry } from '../../../electron/usecases/save-entry.ts';
import { saveForms } from '../../../electron/usecases/save-forms.ts';
import { saveTopics } from '../../../electron/usecases/save-topics.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import type { EntryScope } from '../../../shared/contract/entry.ts';
import type { EntryChange } from '../../../shared/intake/entering/entry-table.ts';
import { GUIDELINE } from '../../shared/intake/small-district.ts';
import { codesOf, opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  'C1,甲苑,普通商品房,天山路街道,一居',
  'C2,乙苑,售后公房,天山路街道,一居',
];

const MARKS: EntryScope = { kind: 'marks', phase: 'mid', level: 'compound', indicator: null, expert: '张三' };
const CHECKS: EntryScope = { ...MARKS, kind: 'checks', indicator: '2.1', expert: '' };

async function started() {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: GUIDELINE }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  const texts = (scope: EntryScope, who: UseCaseContext = context) => {
    const sheet = entrySheet(workspace, scope, who);
    return sheet.ok
      ? sheet.value.rows.map(({ object, values }) => [object, ...values.map((value) => value?.text ?? null)])
      : sheet.problems.map(({ code }) => [code]);
  };
  const save = (scope: EntryScope, changes: readonly EntryChange[], who: UseCaseContext = context) =>
    saveEntry(workspace, { ...scope, changes }, who);
  return { workspace, context, texts, save };
}

function change(object: string, column: string, text: string, note: string | null = null): EntryChange {
  return { object, column, text, note };
}

describe('a grid', () => {
  test('shows what is saved in it: a mark of 0 is no blank', async () => {
    const { texts, save } = await started();
    expect(texts(MARKS)).toEqual([
      ['C1', null],
      ['C2', null],
    ]);
    const saved = await save(MARKS, [change('C1', '1.1', '0', '下雨'), change('C2', '1.1', '8.5')]);
    expect(saved).toMatchObject({ ok: true, value: { sequence: 2 } });
    expect(texts(MARKS)).toEqual([
      ['C1', '0'],
      ['C2', '8.5'],
    ]);
  });

  test('of checks tells 不适用 from blank', async () => {
    const { texts, save } = await started();
    await save(CHECKS, [change('C1', '垃圾分类', '不适用'), change('C2', '消防通道', '不达标')]);
    expect(texts(CHECKS)).toEqual([
      ['C1', '不适用', null],
      ['C2', null, '不达标'],
    ]);
  });

  test('of findings has a column for “nothing found”', async () => {
    const { texts, save } = await started();
    const scope: EntryScope = { ...CHECKS, kind: 'findings', indicator: '2.2' };
    await save(scope, [change('C1', '', '0'), change('C2', '飞线充电', '3')]);
    expect(texts(scope)).toEqual([
      ['C1', '0', null, null],
      ['C2', null, null, '3'],
    ]);
  });

  test('of committees names them by 街镇 and 居委会', async () => {
    const { texts, save } = await started();
    const scope: EntryScope = { ...MARKS, level: 'committee' };
    expect(await save(scope, [change('天山路街道/一居', '1.10', '4')])).toMatchObject({ ok: true });
    expect(texts(scope)).toEqual([['天山路街道/一居', '4']]);
  });

  test('of metrics saves several of a compound at once', async () => {
    const { texts, save } = await started();
    const scope: EntryScope = { ...MARKS, kind: 'metrics', expert: '' };
    const changes = [change('C1', 'vacancy', '4.5'), change('C1', 'late', '0'), change('C2', 'vacancy', '3')];
    expect(await save(scope, changes)).toMatchObject({ ok: true, value: { sequence: 2 } });
    expect(texts(scope).map((row) => row.includes('4.5') && row.includes('0'))).toEqual([true, false]);
  });

  test('takes a value back where a cell is emptied, and undoing brings it back', async () => {
    const { workspace, context, texts, save } = await started();
    await save(MARKS, [change('C1', '1.1', '8')]);
    expect(await save(MARKS, [change('C1', '1.1', ''), change('C2', '1.1', '8')])).toMatchObject({
      value: { sequence: 3 },
    });
    expect(texts(MARKS)).toEqual([
      ['C1', null],
      ['C2', '8'],
    ]);
    undoImport(workspace, '3', context);
    expect(texts(MARKS)).toEqual([
      ['C1', '8'],
      ['C2', null],
    ]);
  });

  test('is saved whole or not at all; the sentence names the cell', async () => {
    const { texts, save } = await started();
    const refused = await save(MARKS, [change('C1', '1.1', '8'), change('C2', '1.1', '11')]);
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'import-mark-above', place: { path: 'C2 › 1.1 居民动员' } }],
    });
    expect(texts(MARKS)[0]).toEqual(['C1', null]);
  });
});

describe('marks', () => {
  test('of one expert are not shown in the grid of another', async () => {
    const { texts, save } = await started();
    await save(MARKS, [change('C1', '1.1', '8')]);
    expect(texts({ ...MARKS, expert: '李四' })).toEqual([
      ['C1', null],
      ['C2', null],
    ]);
  });

  test('are closed to an expert but for their own', async () => {
    const { workspace, context, texts, save } = await started();
    const expert = { ...context, author: '张 三' };
    await save(MARKS, [change('C1', '1.1', '8')], expert);
    expect(texts({ ...MARKS, expert: '李四' }, expert)).toEqual([['entry-others-marks']]);
    expect(codesOf(await save({ ...MARKS, expert: '李四' }, [change('C1', '1.1', '5')], expert))).toEqual([
      'entry-others-marks',
    ]);
    const choices = entryChoices(workspace, { phase: 'mid' }, expert);
    expect(choices).toMatchObject({ value: { experts: ['张三'], person: '张三' } });
    expect(entryChoices(workspace, { phase: 'mid' }, context)).toMatchObject({
      value: { experts: ['王科员', '张三'] },
    });
  });

  test('need a name', async () => {
    const { texts } = await started();
    expect(texts({ ...MARKS, expert: ' ' })).toEqual([['entry-no-expert']]);
  });
});

describe('paper questionnaires', () => {
  const form = (number: string, compound = 'C1', label = '满意') => ({
    compound,
    number,
    answers: { q1: [label], q2: ['议事', '其他'] },
  });
  const entered = (...forms: ReturnType<typeof form>[]) =>
    ({ phase: 'mid', questions: ['q1', 'q2'], forms }) as const;

  test('count once each, and the next number follows', async () => {
    const { workspace, context } = await started();
    const saved = await saveForms(workspace, entered(form('1'), form('2'), form('1', 'C2')), context);
    expect(saved).toMatchObject({ ok: true, value: { sequence: 2 } });
    expect(entryCompounds(workspace, { phase: 'mid' })).toMatchObject({
      value: [
        { code: 'C1', name: '甲苑', type: '普通商品房', responses: 2, nextNumber: 3 },
        { code: 'C2', responses: 1, nextNumber: 2 },
      ],
    });
  });

  test('with a number that is taken are refused, also with the same answers or other questions', async () => {
    const { workspace, context } = await started();
    await saveForms(workspace, entered(form('1')), context);
    const same = await saveForms(workspace, entered(form('1')), context);
    const other = await saveForms(workspace, entered(form('1', 'C1', '不满意')), context);
    const fewer = await saveForms(workspace, { ...entered(form('1')), questions: ['q1'] }, context);
    const twice = await saveForms(workspace, entered(form('7'), form('7', 'C1', '不满意')), context);
    expect([same, other, fewer, twice].map(codesOf)).toEqual(new Array(4).fill(['entry-number-taken']));
  });
});

test('what an interview said goes in, a topic a row', async () => {
  const { workspace, context } = await started();
  const said = { interview: 'F1', compound: 'C1', date: '2026-06-03', interviewee: '楼组长', excerpt: null };
  const topics = [
    { ...said, topic: '停车', attitude: 'negative' } as const,
    { ...said, topic: '绿化', attitude: 'positive' } as const,
  ];
  expect(await saveTopics(workspace, { phase: 'mid', topics }, context)).toMatchObject({
    ok: true,
    value: { sequence: 2 },
  });
});
