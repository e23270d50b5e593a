import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import { listGuidelineVersions } from '../../../electron/store/guideline-versions.ts';
import { listRuns } from '../../../electron/store/runs.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { type GuidelineEffect, guidelineEffect } from '../../../electron/usecases/guideline-effect.ts';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import { readGuidelineOf } from '../../../electron/usecases/read-guideline-of.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();
const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,普通商品房,天山路街道,一居,100',
  'C2,乙苑,普通商品房,天山路街道,一居,300',
  'C3,丙苑,普通商品房,虹桥街道,二居,100',
  'C4,丁苑,普通商品房,虹桥街道,二居,100',
  'C5,戊苑,普通商品房,虹桥街道,二居,100',
];
const HEADING = '专家,小区,指标,得分';
const MARKS = [HEADING, '张三,C1,1,9', '张三,C2,1,8', '张三,C3,1,6', '张三,C4,1,5'];

/** A workspace with the register and the marks, whose one leaf gives a tenth of the points for each of 10. */
async function workspaceWith(guideline = smallGuideline()): Promise<Workspace> {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline }));
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  await bring(workspace, CONTEXT, 'marks', 'mid', MARKS);
  return workspace;
}

async function scoredWorkspace(phase: RunPhase = 'mid', guideline?: Guideline): Promise<Workspace> {
  const workspace = await workspaceWith(guideline);
  if (phase !== 'mid') await bring(workspace, CONTEXT, 'marks', 'end', [HEADING, '张三,C1,1,5']);
  scoreWorkspace(workspace, phase, CONTEXT);
  return workspace;
}

/** The small guideline with other fields, and in its leaf other fields still. */
function changed(fields: object, leaf: object = {}): Guideline {
  const { indicators, ...rest } = smallGuideline('2026.2');
  return guidelineSchema.parse({ ...rest, ...fields, indicators: [{ ...indicators[0], ...leaf }] });
}

const EIGHT_IS_FULL = changed({}, { scale: { kind: 'linear', zero: 0, full: 8 } });

function effectOf(workspace: Workspace, guideline: Guideline, phase: RunPhase = 'mid'): GuidelineEffect {
  const effect = guidelineEffect(workspace, { phase, guideline }, CONTEXT);
  if (!effect.ok) throw new Error(JSON.stringify(effect.problems));
  return effect.value;
}

function scoresOf({ comparison }: GuidelineEffect) {
  return comparison.compounds.map(({ code, score }) => [code, score.before, score.after]);
}

function codesIn({ warnings }: GuidelineEffect): string[] {
  return warnings.map(({ code }) => code);
}

describe('a guideline with 8 of 10 as full marks', () => {
  test('lifts every score by a quarter, up to 100, and with it grades and ranks', async () => {
    const { comparison, run, warnings } = effectOf(await scoredWorkspace(), EIGHT_IS_FULL);
    const short = comparison.compounds.map(({ code, score, grade, ranks }) => [
      code,
      score,
      grade,
      ranks.type,
    ]);
    // 9/8 is clipped to 1; 8/8, 6/8 and 5/8 are 100, 75 and 62.5
    expect(short).toEqual([
      ['C1', { before: 90, after: 100, difference: 10 }, grade('合格', '合格', 0), rank(1, 1, 0)],
      ['C2', { before: 80, after: 100, difference: 20 }, grade('合格', '合格', 0), rank(2, 1, 1)],
      ['C3', { before: 60, after: 75, difference: 15 }, grade('合格', '合格', 0), rank(3, 3, 0)],
      ['C4', { before: 50, after: 62.5, difference: 12.5 }, grade('不合格', '合格', 1), rank(4, 4, 0)],
      [
        'C5',
        { before: null, after: null, difference: null },
        grade(null, null, null),
        rank(null, null, null),
      ],
    ]);
    expect(comparison.summary).toMatchObject({
      score: { changed: 4, rose: 4, fell: 0 },
      grade: { changed: 1, rose: 1, fell: 0 },
      ranks: { district: 1, type: 1, subdistrict: 1 },
    });
    expect(run.guidelineVersion).toBe(1);
    expect(warnings).toEqual([]);
  });

  test('lifts the means of the groups', async () => {
    const { comparison } = effectOf(await scoredWorkspace(), EIGHT_IS_FULL);
    // before (100·90 + 300·80 + 100·60 + 100·50) / 600 = 73.333…; after (10000 + 30000 + 7500 + 6250) / 600 = 89.583…
    expect(comparison.groups[0]).toMatchObject({
      level: 'district',
      score: { before: 73.33, after: 89.58, difference: 16.25 },
      scored: { before: 4, after: 4 },
      withheld: { before: 1, after: 1 },
    });
  });

  test('is tried only: no run and no version is kept', async () => {
    const workspace = await scoredWorkspace();
    effectOf(workspace, EIGHT_IS_FULL);
    expect([listRuns(workspace.store).length, listGuidelineVersions(workspace.store).length]).toEqual([1, 1]);
  });

  test('is compared with the run’s guideline, also when it is current already', async () => {
    const workspace = await scoredWorkspace();
    importGuideline(workspace, { guideline: EIGHT_IS_FULL, reason: '' }, CONTEXT);
    const effect = effectOf(workspace, readGuidelineOf(workspace));
    expect(scoresOf(effect)[3]).toEqual(['C4', 50, 62.5]);
    expect(effect.comparison.guideline).toEqual({ before: 'test@2026.1', after: 'test@2026.2' });
  });
});

function grade(before: string | null, after: string | null, rose: number | null) {
  return { before, after, rose };
}

function rank(before: number | null, after: number | null, gained: number | null) {
  return { before, after, gained };
}

describe('evidence that changed after the run', () => {
  test('is said, and both sides are scored from what stands now', async () => {
    const workspace = await scoredWorkspace();
    await bring(workspace, CONTEXT, 'marks', 'mid', [HEADING, '张三,C1,1,7']);
    const effect = effectOf(workspace, EIGHT_IS_FULL);
    expect(scoresOf(effect)[0]).toEqual(['C1', 70, 87.5]);
    // C1 has 70 instead of 90 and is second; C2 is first
    expect(effect.warnings).toMatchObject([{ code: 'effect-evidence-changed', facts: { count: 2 } }]);
  });

  test('is not said of what changes nothing, or was undone', async () => {
    const workspace = await scoredWorkspace();
    await bring(workspace, CONTEXT, 'marks', 'end', [HEADING, '张三,C1,1,2']);
    const { id } = await bring(workspace, CONTEXT, 'marks', 'mid', [HEADING, '张三,C1,1,7']);
    undoImport(workspace, id ?? '', CONTEXT);
    expect(codesIn(effectOf(workspace, EIGHT_IS_FULL))).toEqual([]);
  });

  test('is said of households, which only the means of groups rest on', async () => {
    const workspace = await scoredWorkspace();
    await bring(workspace, CONTEXT, 'registry', null, [
      REGISTER[0] ?? '',
      'C1,甲苑,普通商品房,天山路街道,一居,300',
    ]);
    const effect = effectOf(workspace, EIGHT_IS_FULL);
    expect(codesIn(effect)).toEqual(['effect-groups-changed']);
    // (300 × 90 + 300 × 80 + 100 × 60 + 100 × 50) ÷ 800 = 77.5; with 100 households it was (9 + 24 + 6 + 5) ÷ 6.
    expect(effect.comparison.groups.find(({ level }) => level === 'district')?.score.before).toBe(77.5);
  });

  test('is said of the register, too', async () => {
    const workspace = await scoredWorkspace();
    await bring(workspace, CONTEXT, 'registry', null, [
      REGISTER[0] ?? '',
      'C6,己苑,普通商品房,虹桥街道,二居,100',
    ]);
    expect(effectOf(workspace, EIGHT_IS_FULL).warnings).toMatchObject([
      { code: 'effect-evidence-changed', facts: { count: 1 } },
    ]);
  });
});

describe('the year', () => {
  test('looks at the phases of both guidelines', async () => {
    const endOnly = changed({ phases: { mid: { weight: 0 }, end: { weight: 100 } } });
    // 0.4 · 90 + 0.6 · 50 = 66; the end alone 50
    const fewer = effectOf(await scoredWorkspace('annual'), endOnly, 'annual');
    expect(scoresOf(fewer)[0]).toEqual(['C1', 66, 50]);
    const more = effectOf(await scoredWorkspace('annual', endOnly), smallGuideline(), 'annual');
    expect(scoresOf(more)[0]).toEqual(['C1', 50, 66]);
  });
});

describe('what a person should know besides', () => {
  test('evidence that the new guideline has no place for', async () => {
    const effect = effectOf(await scoredWorkspace(), changed({}, { id: '2' }));
    expect(effect.warnings).toMatchObject([
      { code: 'guideline-leaves-evidence-unread', facts: { name: '1', count: 4 } },
    ]);
    expect(effect.comparison.summary.becameWithheld).toBe(4);
  });

  test('types that it does not have', async () => {
    const other = changed({ types: [{ code: 'villa', name: '老洋房' }] });
    expect(effectOf(await scoredWorkspace(), other).warnings).toMatchObject([
      { code: 'guideline-leaves-type-unknown', facts: { type: '普通商品房', count: 5 } },
    ]);
  });

  test('that both sides are the same', async () => {
    expect(codesIn(effectOf(await scoredWorkspace(), smallGuideline()))).toEqual(['effect-same-guideline']);
  });

  test('what the results show: with a fifth mark, all have full points and one grade', async () => {
    const workspace = await workspaceWith();
    await bring(workspace, CONTEXT, 'marks', 'mid', [HEADING, '张三,C5,1,5']);
    scoreWorkspace(workspace, 'mid', CONTEXT);
    const fiveIsFull = changed({}, { scale: { kind: 'linear', zero: 0, full: 5 } });
    expect(codesIn(effectOf(workspace, fiveIsFull))).toEqual([
      'observed-grade-for-all',
      'observed-leaf-full',
    ]);
  });
});

test('without a run there is nothing to compare with', async () => {
  const effect = guidelineEffect(await workspaceWith(), { phase: 'mid', guideline: EIGHT_IS_FULL }, CONTEXT);
  expect(codesOf(effect)).toEqual(['effect-no-run']);
});
