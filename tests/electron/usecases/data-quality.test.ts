import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { checkWorkspace } from '../../../electron/usecases/check-workspace.ts';
import { explainCompoundScore } from '../../../electron/usecases/explain-compound.ts';
import { journalPage } from '../../../electron/usecases/journal-page.ts';
import { leaveResponsesOut } from '../../../electron/usecases/leave-responses-out.ts';
import { listEvidenceRows } from '../../../electron/usecases/list-evidence-rows.ts';
import { listFlaggedResponses } from '../../../electron/usecases/list-flagged-responses.ts';
import { listLeftOut } from '../../../electron/usecases/list-left-out.ts';
import { qualityOverview } from '../../../electron/usecases/quality-overview.ts';
import { restoreResponses } from '../../../electron/usecases/restore-responses.ts';
import { runState } from '../../../electron/usecases/run-state.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { bring } from './bring.ts';
import { doubtfulWorkspace, RESPONSES } from './doubtful-responses.ts';

const flaggedIn = (workspace: Workspace) =>
  valueIn(listFlaggedResponses(workspace, { phase: 'mid', rule: null })).rows;

const FAST = { phase: 'mid', chosen: { rule: 'too_fast' }, reason: '电话核实为代填' } as const;

test('each doubtful response is listed with its row and why', async () => {
  const { workspace } = await doubtfulWorkspace();
  expect(
    flaggedIn(workspace).map(({ row, file, compound, flags }) => [
      row,
      file,
      compound.name,
      flags.map(({ words }) => words.zh),
    ]),
  ).toEqual([
    [2, '表.csv', '甲苑', ['用时 12 秒']],
    [3, '表.csv', '甲苑', ['3 道单选题都选第 2 项']],
    [4, '表.csv', '甲苑', ['2026-07-01 提交']],
    [6, '表.csv', '甲苑', [expect.stringMatching(/^与编号 \d+（表\.csv 第 5 行）相同$/)]],
  ]);
  const overview = valueIn(qualityOverview(workspace, 'mid'));
  expect(overview.rules.map(({ rule, flagged }) => [rule, flagged])).toEqual([
    ['too_fast', 1],
    ['straight_lining', 1],
    ['out_of_dates', 1],
    ['duplicate', 1],
  ]);
  expect(overview).toMatchObject({ flagged: 4, leftOut: 0 });
});

test('what a rule flags is left out with a reason: it counts no longer, and the run says how many and why', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  // 满意 in 3 of 6 responses; without the one of 12 seconds in 2 of 5.
  const before = valueIn(scoreWorkspace(workspace, 'mid', context));
  expect(before.scores.compounds[0]?.leaves[0]).toMatchObject({ v: 50, n: 6 });
  expect(before.scores.evidence.mid?.leftOut).toBeUndefined();
  expect(valueIn(leaveResponsesOut(workspace, FAST, context))).toEqual({ responses: 1 });
  expect(runState(workspace.store, 'mid').state).toBe('touched');
  const after = valueIn(scoreWorkspace(workspace, 'mid', context));
  expect(after.digest).not.toBe(before.digest);
  expect(after.scores.compounds[0]?.leaves[0]).toMatchObject({ v: 40, n: 5 });
  expect(after.scores.evidence.mid).toMatchObject({
    responses: 5,
    leftOut: [{ compound: 'C1', reason: '电话核实为代填', responses: 1 }],
  });
  const { explanation } = valueIn(explainCompoundScore(workspace, { phase: 'mid', compound: 'C1' }));
  expect(explanation.indicators[0]?.sentences[0]?.zh).toBe('该小区另有 1 份问卷经核实不计入');
  expect(explanation.indicators[0]?.sources.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
});

test('it stays left out when the same file comes again, and restored it counts', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  const before = valueIn(scoreWorkspace(workspace, 'mid', context));
  valueIn(leaveResponsesOut(workspace, FAST, context));
  const { counts } = await bring(workspace, context, 'questionnaire', 'mid', RESPONSES);
  expect(counts).toMatchObject({ accepted: 0, replaced: 0, unchanged: 6, rejected: 0 });
  const [leftOut] = valueIn(listLeftOut(workspace, { phase: 'mid' })).rows;
  expect(leftOut).toMatchObject({
    row: 2,
    compound: { code: 'C1', name: '甲苑' },
    reason: '电话核实为代填',
    rule: 'too_fast',
    author: '王科员',
    at: '2026-06-01T00:00:00.000Z',
  });
  const back = { phase: 'mid', responses: [leftOut?.id ?? 0], reason: '本人确认' } as const;
  expect(valueIn(restoreResponses(workspace, back, context))).toEqual({ responses: 1 });
  expect(valueIn(scoreWorkspace(workspace, 'mid', context)).digest).toBe(before.digest);
  expect(valueIn(listLeftOut(workspace, { phase: 'mid' }))).toEqual({ total: 0, rows: [] });
  expect(flaggedIn(workspace)).toHaveLength(4);
  expect(valueIn(checkWorkspace(workspace, context)).problems).toEqual([]);
});

test('among the rows it is shown as left out, with why, by whom and when', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  const asked = { filter: { kind: 'questionnaire', phase: 'mid' }, from: 0, count: 10 } as const;
  expect(valueIn(listEvidenceRows(workspace, asked, context))).toMatchObject({ hasLeftOut: false });
  valueIn(leaveResponsesOut(workspace, FAST, context));
  const { rows, hasLeftOut, total } = valueIn(listEvidenceRows(workspace, asked, context));
  expect({ hasLeftOut, total }).toEqual({ hasLeftOut: true, total: 6 });
  expect(rows.filter(({ leftOut }) => leftOut !== null)).toMatchObject([
    {
      row: 2,
      stands: true,
      leftOut: { reason: '电话核实为代填', author: '王科员', at: '2026-06-01T00:00:00.000Z' },
    },
  ]);
});

test('left out, the first of two duplicates makes room for the second', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  const chosen = { responses: ['表.csv:5'] };
  valueIn(leaveResponsesOut(workspace, { phase: 'mid', chosen, reason: '重复' }, context));
  expect(flaggedIn(workspace).map(({ row }) => row)).toEqual([2, 3, 4]);
});

test('responses are named by number, by file and row, or by key', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  const [fast, straight] = flaggedIn(workspace);
  const chosen = { responses: [String(fast?.id), '表.csv:3', straight?.id ?? 0] };
  expect(valueIn(leaveResponsesOut(workspace, { phase: 'mid', chosen, reason: '核实' }, context))).toEqual({
    responses: 2,
  });
  expect(flaggedIn(workspace).map(({ row }) => row)).toEqual([4, 6]);
});

test.each([
  ['without a reason', { ...FAST, reason: ' \n' }, ['quality-reason-missing']],
  ['without a response', { ...FAST, chosen: { responses: [] } }, ['quality-nothing-chosen']],
  [
    'with names of nothing',
    { ...FAST, chosen: { responses: ['99999', '表.csv:1'] } },
    ['quality-no-such-response', 'quality-no-such-response'],
  ],
  ['in a phase without any', { ...FAST, phase: 'end' }, ['quality-none-flagged']],
] as const)('leaving out is refused %s, and nothing changes', async (_what, request, codes) => {
  const { workspace, context } = await doubtfulWorkspace();
  expect(codesOf(leaveResponsesOut(workspace, request, context))).toEqual(codes);
  expect(valueIn(qualityOverview(workspace, 'mid'))).toMatchObject({ flagged: 4, leftOut: 0 });
});

test('what is left out already, or counts anyhow, is refused with its name', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  const request = { phase: 'mid', chosen: { responses: ['表.csv:2'] }, reason: '核实' } as const;
  const back = { phase: 'mid', responses: ['表.csv:2'], reason: '核实' } as const;
  expect(codesOf(restoreResponses(workspace, back, context))).toEqual(['quality-not-left-out']);
  valueIn(leaveResponsesOut(workspace, request, context));
  expect(codesOf(leaveResponsesOut(workspace, request, context))).toEqual(['quality-already-left-out']);
  expect(codesOf(restoreResponses(workspace, { ...back, reason: '' }, context))).toEqual([
    'quality-reason-missing',
  ]);
});

test('the journal says it in a sentence', async () => {
  const { workspace, context } = await doubtfulWorkspace();
  valueIn(leaveResponsesOut(workspace, FAST, context));
  valueIn(
    restoreResponses(workspace, { phase: 'mid', responses: ['表.csv:2'], reason: '本人确认' }, context),
  );
  const query = { actions: [], author: null, text: '', offset: 0, limit: 2 };
  expect(journalPage(workspace, query).lines.map(({ what }) => what.zh)).toEqual([
    '中期问卷 1 份恢复计入，原因：本人确认',
    '中期问卷 1 份不计入（答题过快），原因：电话核实为代填',
  ]);
});
