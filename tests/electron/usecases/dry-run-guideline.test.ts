import { describe, expect, test } from 'vitest';
import { dryRunGuideline } from '../../../electron/usecases/dry-run-guideline.ts';
import { readBuiltInGuideline } from '../../../electron/usecases/read-built-in-guideline.ts';
import type { DryRun } from '../../../shared/contract/guideline/dry-run.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();
const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  ...[1, 2, 3, 4, 5, 6].map((n) => `C${n},${'甲乙丙丁戊己'[n - 1]}苑,普通商品房,天山路街道,一居`),
];

async function workspaceWithMarks() {
  const workspace = workspaceInMemory();
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,9', '张三,C6,1,5']);
  return workspace;
}

function dryRunOf(result: Result<DryRun>): DryRun {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('a dry run', () => {
  test('scores the compounds that were named, in that order, from the evidence as it stands', async () => {
    const request = {
      phase: 'mid',
      guideline: smallGuideline(),
      codes: ['C6', 'C1'],
      isMadeUp: false,
    } as const;
    const { isMadeUp, compounds } = dryRunOf(
      await dryRunGuideline(await workspaceWithMarks(), request, CONTEXT),
    );
    expect(isMadeUp).toBe(false);
    expect(compounds.map(({ code, score, leaves }) => [code, score, leaves])).toEqual([
      ['C6', 50, [{ id: '1', v: 5, earned: 50, points: 100 }]],
      ['C1', 90, [{ id: '1', v: 9, earned: 90, points: 100 }]],
    ]);
  });

  test('takes five when none is named; without evidence there is no score', async () => {
    const request = { phase: 'mid', guideline: smallGuideline(), codes: [], isMadeUp: false } as const;
    const { compounds } = dryRunOf(await dryRunGuideline(await workspaceWithMarks(), request, CONTEXT));
    expect(compounds.map(({ code, score }) => [code, score])).toEqual([
      ['C1', 90],
      ['C2', null],
      ['C3', null],
      ['C4', null],
      ['C5', null],
    ]);
  });

  test('makes compounds up where there is no register, one of each type, with evidence for every method', async () => {
    const built = await readBuiltInGuideline();
    if (!built.ok) throw new Error('a built-in guideline');
    const request = { phase: 'end', guideline: built.value.guideline, codes: [], isMadeUp: false } as const;
    const { isMadeUp, compounds } = dryRunOf(await dryRunGuideline(workspaceInMemory(), request, CONTEXT));
    expect(isMadeUp).toBe(true);
    expect(compounds.map(({ type }) => type).sort()).toEqual([
      'commodity',
      'historic_villa',
      'international',
      'relocation',
      'sold_public',
    ]);
    expect(compounds.filter(({ score }) => score !== null).length).toBeGreaterThanOrEqual(3);
  });

  test('makes compounds up where that is asked for, though there is a register', async () => {
    const request = { phase: 'mid', guideline: smallGuideline(), codes: [], isMadeUp: true } as const;
    const run = dryRunOf(await dryRunGuideline(await workspaceWithMarks(), request, CONTEXT));
    expect([run.isMadeUp, run.compounds.length]).toEqual([true, 5]);
    expect(run.compounds.map(({ name }) => name)).not.toContain('甲苑');
  });

  test('makes evidence up for the phase that counts', async () => {
    const phases = { mid: { weight: 0 }, end: { weight: 100 } };
    const guideline = { ...smallGuideline(), phases };
    const request = { phase: 'mid', guideline, codes: [], isMadeUp: true } as const;
    const { compounds } = dryRunOf(await dryRunGuideline(workspaceInMemory(), request, CONTEXT));
    expect(compounds.some(({ score }) => score !== null)).toBe(true);
  });

  test('is refused for a draft with faults', async () => {
    const request = {
      phase: 'mid',
      guideline: { ...smallGuideline(), types: [] },
      codes: [],
      isMadeUp: false,
    } as const;
    expect(codesOf(await dryRunGuideline(workspaceInMemory(), request, CONTEXT))).toEqual([
      'guideline-shape',
    ]);
  });
});
