/** A guideline document that breaks no rule, small enough to see at a glance; change one thing to break one. */
export function smallGuideline() {
  return {
    format: 'daoze-guideline/1',
    id: 'small',
    title: '小导则',
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
        kind: 'single',
        options: [
          { label: '满意', value: 100 },
          { label: '不满意', value: 0 },
          { label: '不了解', value: null },
        ],
      },
      { id: 'q2', text: '参加过哪些活动', kind: 'multiple', options: [{ label: '议事会', value: 1 }] },
    ],
    metrics: [{ id: 'meetings', name: '会议次数' }],
    indicators: [
      {
        id: '1',
        name: '参与',
        points: 60,
        children: [
          {
            id: '1.1',
            name: '到会',
            points: 20,
            level: 'committee',
            method: 'hearing',
            measure: { kind: 'mark', max: 10, combine: 'trimmed', trimFrom: 5 },
            scale: { kind: 'linear', zero: 0, full: 10 },
            overrides: { commodity: { points: 25 } },
          },
          {
            id: '1.2',
            name: '会议',
            points: 40,
            method: 'records',
            measure: { kind: 'metric', metric: 'meetings' },
            scale: {
              kind: 'steps',
              steps: [
                { from: 12, points: 40 },
                { from: 6, points: 20 },
              ],
              otherwise: 0,
            },
          },
        ],
      },
      {
        id: '2',
        name: '满意',
        points: 40,
        method: 'questionnaire',
        measure: { kind: 'share', questions: ['q1'], counted: ['满意'] },
        scale: { kind: 'linear', zero: 20, full: 95 },
      },
    ],
    bonuses: [{ id: 'b1', name: '推广', metric: 'meetings', each: 1, cap: 2 }],
    deductions: [{ id: 'd1', name: '逾期', metric: 'meetings', each: 1, cap: 2 }],
    bonusCap: 5,
    vetoes: [{ id: 'v1', name: '事件', metric: 'meetings', gradeAtMost: '合格' }],
  };
}

/** A small guideline with the values at these paths replaced: `{ 'indicators.0.children.1.points': 39 }`. */
export function brokenGuideline(changes: Readonly<Record<string, unknown>>): unknown {
  return changed(smallGuideline(), changes);
}

/** A copy of a document with the values at these paths replaced. */
export function changed(document: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(document);
  for (const [path, value] of Object.entries(changes)) replaceAt(copy, path.split('.'), value);
  return copy;
}

function replaceAt(target: unknown, [step = '', ...rest]: readonly string[], value: unknown): void {
  const parent = target as Record<string, unknown>;
  if (rest.length > 0) replaceAt(parent[step], rest, value);
  else parent[step] = value;
}
