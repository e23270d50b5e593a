import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import { opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const QUESTIONS = ['居住环境', '物业服务', '停车管理'];
const OPTIONS = [
  { label: '满意', value: 100 },
  { label: '一般', value: 50 },
  { label: '不满意', value: 0 },
];

/** 100 points for the share that finds 居住环境 satisfying, and every rule of quality. */
export function surveyGuideline(): Guideline {
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'survey',
    title: '问卷导则',
    version: '2026.1',
    types: [{ code: 'commodity', name: '普通商品房' }],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [{ name: '合格', from: 0 }],
    questions: QUESTIONS.map((text, index) => ({ id: `q${index + 1}`, text, options: OPTIONS })),
    indicators: [
      {
        id: '1',
        name: '满意率',
        points: 100,
        method: 'questionnaire',
        measure: { kind: 'share', questions: ['q1'], counted: ['满意'] },
        scale: { kind: 'linear', zero: 0, full: 100 },
      },
    ],
    quality: {
      minimumSeconds: 30,
      straightLining: { questions: 3 },
      dates: { mid: { from: '2026-06-01', to: '2026-06-30' } },
      duplicates: true,
    },
  });
}

/** Rows 2 to 7: too fast; a straight line; out of dates; one, and its duplicate; one that is exactly slow enough. */
export const RESPONSES = [
  `答卷编号,提交答卷时间,所用时间,来自IP,小区编号,${QUESTIONS.join(',')}`,
  'r1,2026/6/3 9:00:00,12秒,1.1.1.1,C1,满意,一般,不满意',
  'r2,2026/6/3 9:05:00,90秒,1.1.1.2,C1,一般,一般,一般',
  'r3,2026/7/1 9:05:00,90秒,1.1.1.3,C1,满意,一般,满意',
  'r4,2026/6/4 10:00:00,60秒,1.1.1.4,C1,不满意,满意,一般',
  'r5,2026/6/4 10:00:00,61秒,1.1.1.4,C1,不满意,满意,一般',
  'r6,2026/6/5 8:00:00,30秒,1.1.1.5,C1,满意,满意,一般',
];

export const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,普通商品房,天山路街道,一居,100',
];

/** A workspace with one compound and these six responses of mid-year. */
export async function doubtfulWorkspace(): Promise<{ workspace: Workspace; context: UseCaseContext }> {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: surveyGuideline() }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  await bring(workspace, context, 'questionnaire', 'mid', RESPONSES);
  return { workspace, context };
}
