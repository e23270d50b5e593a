import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { valueIn } from '../../value-in.ts';
import { opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,售后公房,天山路街道,一居,100',
  'C2,乙苑,售后公房,天山路街道,一居,300',
  'C3,丙苑,售后公房,新泾镇,二居,200',
  'C4,丁苑,老洋房,新泾镇,二居,50',
];

/** Out of 10 each: 1.1 weighs 40, 1.2 60 of 100 (老洋房: 20 of 100 in 1.2, by override). */
const MID = [
  '专家,小区,指标,得分',
  ...['张三,C1,1.1,8', '张三,C1,1.2,9'],
  ...['张三,C2,1.1,6', '张三,C2,1.2,7'],
  '张三,C3,1.1,5',
  ...['张三,C4,1.1,10', '张三,C4,1.2,4'],
];

/** The context of every test here; each id another. */
export const CONTEXT = contextWithIds();

/**
 * One branch of two marks; what has evidence for less than half of the points is withheld.
 *
 * @param overrides of the second mark; without them, 老洋房 has other points there
 */
export function twoMarks(
  changes: Partial<Guideline> = {},
  overrides: object = { historic_villa: { points: 20 } },
): Guideline {
  const mark = (id: string, name: string, points: number) => ({
    ...{ id, name, points, method: 'hearing' },
    measure: { kind: 'mark', max: 10 },
    scale: { kind: 'linear', zero: 0, full: 10 },
  });
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'two',
    title: '两项评分',
    version: '1',
    types: [
      { code: 'sold_public', name: '售后公房' },
      { code: 'historic_villa', name: '老洋房' },
    ],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    missing: { treat: 'exclude', minimumCoverage: 0.5 },
    grades: [
      { name: '良好', from: 80 },
      { name: '合格', from: 0 },
    ],
    indicators: [
      {
        ...{ id: '1', name: '动员参与主体', points: 100 },
        children: [mark('1.1', '到会', 40), { ...mark('1.2', '协商', 60), overrides }],
      },
    ],
    ...changes,
  });
}

/** Four compounds with marks of mid-year: by hand 86, 66, withheld and 80. */
export async function markedDistrict(
  guideline: Guideline = twoMarks(),
  path = ':memory:',
): Promise<Workspace> {
  const workspace = opened(createWorkspace(path, { ...START, guideline }));
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  await bring(workspace, CONTEXT, 'marks', 'mid', MID);
  return workspace;
}

/** Marks of one expert in one leaf. */
export function marks(...lines: readonly string[]): string[] {
  return ['专家,小区,指标,得分', ...lines];
}

/** Scores a phase and keeps the run. */
export function score(workspace: Workspace, phase: RunPhase = 'mid'): void {
  valueIn(scoreWorkspace(workspace, phase, CONTEXT));
}
