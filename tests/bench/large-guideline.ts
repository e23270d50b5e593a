/** Leaves of the large guideline: 10 × 4 × 5. */
export const LARGE_LEAVES = 200;

const TYPES = ['sold_public', 'commodity', 'international', 'historic_villa', 'relocation'];
const QUESTIONS = 60;
const METRICS = 50;
const VALUES = [100, 80, 60, 30, 0, null];

/** A guideline document of 200 leaves of half a point, each with its own scale for five types; 60 questions. */
export function largeGuideline() {
  return {
    format: 'daoze-guideline/1',
    id: 'large',
    title: '二百个末级指标',
    version: '1',
    types: TYPES.map((code) => ({ code, name: code })),
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [
      { name: '优秀', from: 90 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    questions: counted(QUESTIONS, (index) => questionOf(`q${index}`)),
    metrics: counted(METRICS, (index) => ({ id: `m${index}`, name: `台账指标 ${index}` })),
    indicators: counted(10, (first) => branchOf(`${first}`, 10, secondLevelOf(first))),
  };
}

function secondLevelOf(first: number) {
  return counted(4, (second) => branchOf(`${first}.${second}`, 2.5, leavesOf(first, second)));
}

function branchOf<Child>(id: string, points: number, children: readonly Child[]) {
  return { id, name: `方面 ${id}`, points, children };
}

function leavesOf(first: number, second: number) {
  return counted(5, (third) => leafOf(`${first}.${second}.${third}`, first * 20 + second * 5 + third));
}

function leafOf(id: string, at: number) {
  const measure = measureOf(at);
  return {
    id,
    name: `末级指标 ${id}`,
    points: 0.5,
    method: measure.kind === 'share' || measure.kind === 'scale_mean' ? 'questionnaire' : 'records',
    measure,
    scale: scaleOf(at, 95),
    overrides: Object.fromEntries(
      TYPES.map((type, index) => [type, { points: 0.75, scale: scaleOf(at, 90 - index) }]),
    ),
  };
}

function measureOf(at: number) {
  const question = `q${(at % QUESTIONS) + 1}`;
  const measures = [
    { kind: 'mark', max: 100, combine: 'trimmed' },
    { kind: 'scale_mean', questions: [question] },
    { kind: 'share', questions: [question], counted: ['选项 1', '选项 2'] },
    { kind: 'ratio', numerator: `m${(at % METRICS) + 1}`, denominator: `m${((at + 7) % METRICS) + 1}` },
    { kind: 'checklist', items: counted(5, (item) => `检查项 ${item}`) },
  ];
  return measures[at % measures.length] ?? { kind: 'mark', max: 100 };
}

function scaleOf(at: number, full: number) {
  if (at % 3 > 0) return { kind: 'linear', zero: 40, full };
  return {
    kind: 'steps',
    steps: [
      { from: full, points: 0.5 },
      { from: 60, points: 0.25 },
    ],
  };
}

function questionOf(id: string) {
  const options = VALUES.map((value, index) => ({
    label: `选项 ${index + 1}`,
    value,
    aliases: [`option ${index + 1}`],
  }));
  return { id, text: `题目 ${id}`, aliases: [`question ${id}`], kind: 'single', options };
}

function counted<Item>(count: number, make: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
