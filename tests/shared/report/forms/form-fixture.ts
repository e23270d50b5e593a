import type { Compound } from '../../../../shared/model/compound.ts';
import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';
import type { FormInput } from '../../../../shared/report/forms/form-input.ts';

const satisfaction = [
  { label: '满意', value: 100 },
  { label: '不满意', value: 0 },
  { label: '不了解', value: null },
];

/** A guideline that asks for something of every form, of compounds and of committees. */
export function formGuideline(): Guideline {
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'forms',
    title: '居民区分类治理绩效评估导则',
    version: '1',
    types: [
      { code: 'commodity', name: '普通商品房' },
      { code: 'historic_villa', name: '老洋房' },
    ],
    phases: { mid: { weight: 1 }, end: { weight: 1 } },
    grades: [{ name: '合格', from: 0 }],
    questions: [
      { id: 'q1', text: '您对保洁是否满意', options: satisfaction },
      { id: 'q2', text: '12345热线回复是否及时', options: satisfaction },
      {
        id: 'q3',
        text: '您参加过哪些活动',
        kind: 'multiple',
        options: [
          { label: '议事会', value: 1 },
          { label: '志愿服务（楼组）', value: 1 },
        ],
      },
    ],
    metrics: [
      { id: 'visits', name: '走访户数', unit: '户' },
      { id: 'stairwells', name: '楼组数', unit: '' },
    ],
    indicators: [
      leaf('1', '保洁', { kind: 'share', questions: ['q1'], counted: ['满意'] }),
      { ...leaf('2', '党组织牵头', { kind: 'mark', max: 100, combine: 'mean' }), level: 'committee' },
      { ...leaf('3', '业委会运作', { kind: 'mark', max: 10, combine: 'mean' }), appliesTo: ['commodity'] },
      { ...leaf('4', '年终评议', { kind: 'mark', max: 100, combine: 'mean' }), phases: ['end'] },
      leaf('5', '消防', { kind: 'checklist', items: ['通道畅通', '设施完好'], as: 'share' }),
      leaf('6', '发现问题', { kind: 'findings', items: { 楼道堆物: 1, 飞线充电: 2 } }),
      leaf('7', '协商', { kind: 'interview', topics: ['停车', '加梯'], as: 'mean' }),
      { ...leaf('8', '走访', { kind: 'metric', metric: 'visits' }), level: 'committee' },
    ],
  });
}

function leaf(id: string, name: string, measure: object) {
  const scale = { kind: 'linear', zero: 0, full: 100 };
  return { id, name, points: 12.5, method: 'records', level: 'compound', measure, scale };
}

/** Two compounds of one committee; the second is a 老洋房. */
export const COMPOUNDS: readonly Compound[] = [
  compound('C1', '甲苑', 'commodity'),
  compound('C2', '乙苑', 'historic_villa'),
];

function compound(code: string, name: string, type: string): Compound {
  return {
    ...{ code, name, type, aliases: [], subdistrict: '天山路街道', committee: '一居' },
    ...{ households: 100, residents: null, buildings: null, builtYear: null },
    ...{ propertyCompany: null, ownersCommittee: null },
  };
}

/** The middle of the year, two questionnaires for C1 and none planned for C2. */
export function formInput(exercise = false): FormInput {
  return {
    guideline: formGuideline(),
    year: 2026,
    phase: 'mid',
    exercise,
    metrics: [
      { id: 'visits', name: '走访户数', unit: '户', levels: ['committee'] },
      { id: 'stairwells', name: '楼组数', unit: '', levels: ['compound', 'committee'] },
    ],
    copies: new Map([['C1', 2]]),
    author: '王科员',
    createdAt: '2026-06-01T00:00:00.000Z',
  };
}

export const AREA = { name: '天山路街道', compounds: COMPOUNDS };
