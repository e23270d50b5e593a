const leaf = (id: string, name: string, points: number, rule: object) => ({
  id,
  name,
  points,
  method: 'records',
  ...rule,
});

const toFull = { kind: 'linear', zero: 0, full: 100 };

/** A guideline document that an expert has nothing to say about: seven leaves, 10 to 15 points each. */
export function soundGuideline() {
  return {
    format: 'daoze-guideline/1',
    id: 'sound',
    title: '无可挑剔的导则',
    version: '1',
    types: [
      { code: 'sold_public', name: '售后公房' },
      { code: 'commodity', name: '普通商品房' },
    ],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [
      { name: '优秀', from: 90 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    quota: { grade: '优秀', share: 0.2, within: 'type' },
    questions: [
      {
        id: 'q1',
        text: '总体评价',
        options: [
          { label: '很满意', value: 100 },
          { label: '满意', value: 80 },
          { label: '不了解', value: null },
          { label: '不满意', value: 0 },
        ],
      },
    ],
    metrics: [
      { id: 'meetings', name: '会议次数' },
      { id: 'late', name: '逾期次数' },
    ],
    indicators: [
      {
        id: '1',
        name: '参与',
        points: 40,
        children: [
          leaf('1.1', '到会', 10, {
            measure: { kind: 'mark', max: 10 },
            scale: { kind: 'linear', zero: 0, full: 10 },
            overrides: { commodity: { points: 12 } },
          }),
          leaf('1.2', '会议', 15, {
            measure: { kind: 'metric', metric: 'meetings' },
            scale: {
              kind: 'steps',
              steps: [
                { from: 12, points: 15 },
                { from: 6, points: 5 },
              ],
            },
          }),
          leaf('1.3', '公示', 15, {
            measure: { kind: 'checklist', items: ['公约', '账目'] },
            scale: toFull,
          }),
        ],
      },
      {
        id: '2',
        name: '满意',
        points: 60,
        children: [
          leaf('2.1', '满意率', 15, {
            measure: { kind: 'share', questions: ['q1'], counted: ['很满意', '满意'] },
            scale: toFull,
          }),
          leaf('2.2', '满意度', 15, { measure: { kind: 'scale_mean', questions: ['q1'] }, scale: toFull }),
          leaf('2.3', '态度', 15, {
            measure: { kind: 'interview', topics: ['停车'], as: 'positive' },
            scale: toFull,
          }),
          leaf('2.4', '环境', 15, {
            measure: { kind: 'findings', items: { 垃圾: 1 } },
            scale: { kind: 'deduct' },
          }),
        ],
      },
    ],
    bonuses: [{ id: 'b1', name: '推广', metric: 'meetings', each: 1, cap: 2 }],
    deductions: [{ id: 'd1', name: '逾期', metric: 'late', each: 1, cap: 2 }],
    vetoes: [{ id: 'v1', name: '事件', metric: 'late', gradeAtMost: '合格' }],
  };
}
