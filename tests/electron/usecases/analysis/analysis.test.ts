import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makerHere } from '../../../../electron/files/file-maker.ts';
import { openSpreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { writeRecords } from '../../../../electron/store/records.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { describeAnalysis } from '../../../../electron/usecases/analysis/describe-analysis.ts';
import { exportAnalysis } from '../../../../electron/usecases/analysis/export-analysis.ts';
import type { AnalysisStepKey } from '../../../../shared/action/analysis/analysis.ts';
import type { AnalysisAbout } from '../../../../shared/contract/analysis.ts';
import type { List, ListItem } from '../../../../shared/model/records/list-item.ts';
import { valueIn } from '../../../value-in.ts';
import { temporaryFolder } from '../../store/workspaces.ts';
import { CONTEXT, markedDistrict, score } from '../scores-district.ts';

const COMMITTEE: AnalysisAbout = { level: 'committee', key: '天山路街道/一居' };
const DISTRICT: AnalysisAbout = { level: 'district', key: '' };

function analysis(workspace: Workspace, about: AnalysisAbout = COMMITTEE) {
  return valueIn(describeAnalysis(workspace, { phase: 'mid', about }, CONTEXT));
}

function stepOf(workspace: Workspace, key: AnalysisStepKey) {
  const found = analysis(workspace).steps.find((step) => step.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

function listItem(list: List, text: string, part: Partial<ListItem> = {}): ListItem {
  return {
    list,
    category: list === 'needs' ? 'property' : list === 'services' ? 'elderly' : 'places',
    text,
    note: '',
    sources: [{ kind: 'hand', words: '' }],
    asked: null,
    state: 'confirmed',
    commons: [],
    compounds: [],
    answer: { services: [], resources: [], action: '' },
    ...part,
  };
}

function keep(workspace: Workspace, items: Readonly<Record<string, ListItem>>): void {
  const about = { level: 'committee', key: COMMITTEE.key } as const;
  const changes = Object.entries(items).map(([id, body]) => ({
    kind: 'list-item' as const,
    id,
    about,
    body,
  }));
  writeRecords(workspace.store, changes, { author: '王科员', now: '2026-06-01T00:00:00.000Z' });
}

describe('the five steps', () => {
  test('say of a committee what is there and what is missing', async () => {
    const workspace = await markedDistrict();
    score(workspace);
    const { name, compounds, steps } = analysis(workspace);
    expect([name, compounds]).toEqual(['天山路街道一居', 2]);
    expect(steps.map(({ key, state }) => [key, state])).toEqual([
      ['collect', 'all'],
      ['count', 'all'],
      ['sort', 'none'],
      ['act', 'none'],
      ['judge', 'none'],
    ]);
  });

  test('know that a score is missing or was overtaken', async () => {
    const workspace = await markedDistrict();
    expect(stepOf(workspace, 'count').points[1]?.missing?.zh).toBe('这个阶段还没有评分');
    score(workspace);
    const { points } = valueIn(describeAnalysis(workspace, { phase: 'mid', about: DISTRICT }, CONTEXT))
      .steps[1] ?? { points: [] };
    // C3 is withheld.
    expect(points[0]).toMatchObject({ done: 3, of: 4, missing: { zh: '1 个小区没有成绩' } });
  });

  test('do not count what was proposed and nobody confirmed', async () => {
    const workspace = await markedDistrict();
    keep(workspace, {
      a: listItem('needs', '加梯', { state: 'proposed' }),
      b: listItem('needs', '门岗'),
      c: listItem('services', '助餐'),
      d: listItem('resources', '活动室'),
    });
    const { state, points } = stepOf(workspace, 'sort');
    expect(state).toBe('some');
    expect(points.map(({ done, of, missing }) => [done, of, missing?.zh ?? null])).toEqual([
      [1, 2, '1 条待确认'],
      [1, 1, null],
      [1, 1, null],
    ]);
  });

  test('see which needs nothing meets', async () => {
    const workspace = await markedDistrict();
    keep(workspace, {
      a: listItem('needs', '加梯'),
      b: listItem('needs', '助餐', { answer: { services: ['c'], resources: [], action: '' } }),
      c: listItem('services', '社区食堂'),
    });
    expect(stepOf(workspace, 'act').points[0]).toMatchObject({
      done: 1,
      of: 2,
      missing: { zh: '1 条还没有对应' },
    });
  });
});

describe('the four lists', () => {
  test('are resources, services, needs with their answers, and governance', async () => {
    const workspace = await markedDistrict();
    keep(workspace, {
      b: listItem('needs', '助餐', { answer: { services: ['c'], resources: [], action: '每周三次' } }),
      c: listItem('services', '社区食堂'),
      d: listItem('resources', '活动室', { state: 'dropped' }),
    });
    const { lists } = analysis(workspace);
    expect(lists.map(({ key, rows }) => [key, rows.map(({ text, answer }) => [text, answer.zh])])).toEqual([
      ['resources', []],
      ['services', [['社区食堂', '']]],
      ['needs', [['助餐', '社区食堂；每周三次']]],
      ['governance', []],
    ]);
  });

  test('are exported with the steps as a workbook', async () => {
    const workspace = await markedDistrict();
    keep(workspace, { c: listItem('services', '=社区食堂') });
    const path = join(temporaryFolder(), '分析.xlsx');
    const wanted = { phase: 'mid', about: COMMITTEE, path } as const;
    valueIn(await exportAnalysis(workspace, wanted, CONTEXT, makerHere('bundled')));
    const { sheets, rows } = valueIn(await openSpreadsheet(path, { large: false }));
    expect(sheets.map(({ name }) => name)).toEqual(['五个步骤', '资源', '服务', '需要', '治理']);
    const services = [];
    for await (const { cells } of rows(2)) services.push(cells[0]);
    expect(services).toEqual(['条目', '=社区食堂']);
  });
});
