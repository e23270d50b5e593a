import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';
import { opened, START } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

export const CONTEXT = contextWithIds();

/** The common lists of 售后公房, and those of the one committee that has both types. */
export const TYPE = { level: 'type', key: 'sold_public' } as const;
export const COMMITTEE = { level: 'committee', key: '天山路街道/一居' } as const;

const OPTIONS = [
  { label: '满意', value: 100 },
  { label: '一般', value: 50 },
  { label: '不满意', value: 0 },
];

function guideline(): Guideline {
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'lists',
    title: '清单导则',
    version: '2026.1',
    types: [
      { code: 'sold_public', name: '售后公房' },
      { code: 'commodity', name: '普通商品房' },
    ],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [{ name: '合格', from: 0 }],
    questions: [
      { id: 'q1', text: '您对社区助餐服务是否满意', options: OPTIONS },
      { id: 'q2', text: '您反映的问题是否得到回应', options: OPTIONS },
    ],
    indicators: [
      {
        ...{ id: '1', name: '满意率', points: 100, method: 'questionnaire' },
        measure: { kind: 'share', questions: ['q1'], counted: ['满意'] },
        scale: { kind: 'linear', zero: 0, full: 100 },
      },
    ],
  });
}

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,售后公房,天山路街道,一居,100',
  'C2,乙苑,普通商品房,天山路街道,一居,100',
  'C3,丙苑,售后公房,新泾镇,二居,100',
];

const answers = (compound: string, first: string, second: string, count: number) =>
  Array.from({ length: count }, () => `${compound},${first},${second}`);

/**
 * Three compounds. 助餐 is found wanting by 3 of 5 in C1, 1 of 6 in C2 and 4 of 4 in C3: by 7 of 9 in 售后公房; of 回应
 * nobody in C1 complains.
 */
export async function listsDistrict(): Promise<Workspace> {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: guideline() }));
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  await bring(workspace, CONTEXT, 'questionnaire', 'mid', [
    '小区编号,您对社区助餐服务是否满意,您反映的问题是否得到回应',
    ...answers('C1', '不满意', '满意', 3),
    ...answers('C1', '满意', '满意', 2),
    ...answers('C2', '不满意', '不满意', 1),
    ...answers('C2', '满意', '满意', 5),
    ...answers('C3', '不满意', '满意', 4),
  ]);
  return workspace;
}
