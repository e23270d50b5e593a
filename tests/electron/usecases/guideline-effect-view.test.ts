import { expect, test } from 'vitest';
import { guidelineEffectView } from '../../../electron/usecases/guideline-effect-view.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { guidelineEffectSchema } from '../../../shared/contract/guideline/effect.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();
const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  'C1,甲苑,普通商品房,天山路街道,一居',
  'C2,乙苑,普通商品房,天山路街道,一居',
];

async function scoredWorkspace() {
  const workspace = workspaceInMemory();
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,9', '张三,C2,1,5']);
  scoreWorkspace(workspace, 'mid', CONTEXT);
  return workspace;
}

/** The small guideline with 8 of 10 as full marks. */
function eightIsFull() {
  const guideline = smallGuideline('2026.2');
  const [leaf] = guideline.indicators;
  return { ...guideline, indicators: [{ ...leaf, scale: { kind: 'linear', zero: 0, full: 8 } }] };
}

test('what moved most comes first, and fits the contract', async () => {
  const effect = guidelineEffectView(
    await scoredWorkspace(),
    { phase: 'mid', guideline: eightIsFull() },
    CONTEXT,
  );
  if (!effect.ok) throw new Error(JSON.stringify(effect.problems));
  const view = guidelineEffectSchema.parse(effect.value);
  // C2 has 5/8 of 100 instead of 5/10 and rises by a grade; C1 has all instead of 90.
  expect(view.compounds.map(({ code, score, grade }) => [code, score.difference, grade.rose])).toEqual([
    ['C2', 12.5, 1],
    ['C1', 10, 0],
  ]);
  expect(view.guideline).toEqual({ before: 'test@2026.1', after: 'test@2026.2' });
  expect(view.groups.map(({ level }) => level)).toEqual(['district', 'type', 'subdistrict']);
  expect(view.typeNames).toEqual({ commodity: '普通商品房' });
});

test('a draft with faults is refused before anything is scored', async () => {
  const guideline = { ...smallGuideline(), indicators: [] };
  const refused = guidelineEffectView(await scoredWorkspace(), { phase: 'mid', guideline }, CONTEXT);
  expect(codesOf(refused)).toEqual(['guideline-shape']);
});
