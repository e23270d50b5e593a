import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { planned } from '../planning.ts';
import { GUIDELINE } from '../small-district.ts';

const SATISFACTION = [
  { label: '满意', value: 100, aliases: ['satisfied'] },
  { label: '基本满意', value: 60, aliases: ['fairly'] },
  { label: '不满意', value: 0, aliases: ['dissatisfied'] },
  { label: '不了解', value: null, aliases: ['unknown'] },
];
const IMPORTANCE = [
  { label: '重要', value: 2 },
  { label: '一般', value: 1 },
  { label: '不重要', value: 0 },
];

/** A guideline that asks in every way that platforms export: single, multiple, matrix, ranking. */
export const SURVEY_GUIDELINE: Guideline = guidelineSchema.parse({
  ...GUIDELINE,
  questions: [
    { id: 'q1', text: '您对小区治理的总体评价', aliases: ['overall'], options: SATISFACTION },
    {
      id: 'q2',
      text: '您参加过哪些活动',
      aliases: ['activities'],
      kind: 'multiple',
      options: [
        { label: 'ACG文化(动漫、游戏等)', value: 1, aliases: ['acg'] },
        { label: '议事', value: 1, aliases: ['council'] },
        { label: '其他', value: 1, aliases: ['other'] },
        { label: '都没有', value: 0, aliases: ['none'] },
      ],
    },
    { id: 'q3', text: '您对下列服务的评价—物业', options: SATISFACTION },
    { id: 'q4', text: '您对下列服务的评价—居委会', options: SATISFACTION },
    { id: 'q5', text: '下列服务对您的重要程度—物业', options: IMPORTANCE },
    { id: 'q6', text: '下列服务对您的重要程度—居委会', options: IMPORTANCE },
    {
      id: 'q7',
      text: '请把下列事项按轻重排序',
      kind: 'multiple',
      options: [
        { label: '停车', value: 3 },
        { label: '绿化', value: 2 },
        { label: '电梯', value: 1 },
      ],
    },
  ],
});

type Settings = Parameters<typeof planned>[2];

/** Plans a questionnaire against the guideline above. */
export function plannedSurvey(table: readonly (readonly Cell[])[], settings: Settings = {}) {
  return planned('questionnaire', table, { guideline: SURVEY_GUIDELINE, ...settings });
}
