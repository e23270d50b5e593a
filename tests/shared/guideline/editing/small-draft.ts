import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';

const OPTIONS = [
  { label: '满意', value: 100 },
  { label: '一般', value: 60 },
  { label: '不了解', value: null },
];

/**
 * A guideline with two branches: `1 参与` (40) holds 1.1 (10) and 1.2 (30), `2 满意` (60) holds 2.1, a share of q1 and q2
 * that only 老洋房 has another scale for.
 */
export function smallDraft(): Guideline {
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'draft',
    title: '草稿',
    version: '2026.1',
    types: [
      { code: 'commodity', name: '普通商品房' },
      { code: 'villa', name: '老洋房' },
    ],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [
      { name: '优秀', from: 90 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    quota: { grade: '优秀', share: 0.2, within: 'type' },
    questions: [
      { id: 'q1', text: '总体', options: OPTIONS },
      { id: 'q2', text: '物业', options: OPTIONS },
    ],
    metrics: [{ id: 'fires', name: '火灾' }],
    indicators: [
      { id: '1', name: '参与', points: 40, children: [mark('1.1', 10), mark('1.2', 30)] },
      { id: '2', name: '满意', points: 60, children: [satisfied()] },
    ],
    deductions: [{ id: 'd1', name: '火灾', metric: 'fires', each: 1, cap: 5 }],
    vetoes: [{ id: 'v1', name: '重大火灾', metric: 'fires', gradeAtMost: '合格' }],
    weightOrigins: [{ method: 'ahp', of: '1', comparisons: [{ higher: '1.2', lower: '1.1', by: 3 }] }],
  });
}

function mark(id: string, points: number) {
  return {
    id,
    name: `评分${id}`,
    points,
    method: 'hearing',
    measure: { kind: 'mark', max: 100 },
    scale: { kind: 'linear', zero: 0, full: 100 },
  };
}

function satisfied() {
  return {
    id: '2.1',
    name: '满意率',
    points: 60,
    method: 'questionnaire',
    measure: { kind: 'share', questions: ['q1', 'q2'], counted: ['满意'] },
    scale: { kind: 'linear', zero: 20, full: 95 },
    appliesTo: ['villa'],
    overrides: { villa: { scale: { kind: 'linear', zero: 20, full: 90 } } },
  };
}
