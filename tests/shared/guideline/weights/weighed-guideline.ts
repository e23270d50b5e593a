import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';

const leaf = (id: string, points: number) => ({
  id,
  name: `指标${id}`,
  points,
  method: 'hearing',
  measure: { kind: 'mark', max: 10 },
  scale: { kind: 'linear', zero: 0, full: 10 },
});

/** Three branches of 54, 16 and 30 points: the weights of the published AHP example, in whole points. */
export function weighedDocument(weightOrigins: readonly unknown[]) {
  return {
    format: 'daoze-guideline/1',
    id: 'weighed',
    title: '有权重来源的导则',
    version: '1',
    types: [{ code: 'commodity', name: '普通商品房' }],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [{ name: '合格', from: 0 }],
    indicators: [
      {
        id: '1',
        name: '参与',
        points: 54,
        children: [leaf('1.1', 14), leaf('1.2', 14), leaf('1.3', 13), leaf('1.4', 13)],
      },
      { id: '2', name: '议事', points: 16, children: [leaf('2.1', 8), leaf('2.2', 8)] },
      { id: '3', name: '满意', points: 30, children: [leaf('3.1', 15), leaf('3.2', 15)] },
    ],
    weightOrigins,
  };
}

export function weighedGuideline(weightOrigins: readonly unknown[]): Guideline {
  return guidelineSchema.parse(weighedDocument(weightOrigins));
}

/** The judgements of the published example: 1 : 2 as 3, 1 : 3 as 2, 3 : 2 as 2. */
export const AHP_EXAMPLE = {
  method: 'ahp',
  of: null,
  note: '2025 年 11 月专家会',
  comparisons: [
    { higher: '1', lower: '2', by: 3 },
    { higher: '1', lower: '3', by: 2 },
    { higher: '3', lower: '2', by: 2 },
  ],
};

const expert = (name: string, basis: number | null, familiarity: number | null, ratings: object) => ({
  name,
  basis,
  familiarity,
  ratings,
});

/** Two rounds on the children of branch 2; in the last both are rated 6 and 10, 8 and 8, 10 and 6. */
export const DELPHI_EXAMPLE = {
  method: 'delphi',
  of: '2',
  rounds: [
    { experts: [expert('甲', null, null, { '2.1': 9, '2.2': 1 })] },
    {
      experts: [
        expert('甲', 0.9, 0.8, { '2.1': 6, '2.2': 10 }),
        expert('乙', 0.8, 0.7, { '2.1': 8, '2.2': 8 }),
        expert('丙', 0.9, null, { '2.1': 10, '2.2': 6 }),
      ],
    },
  ],
};
