import { guidelineSchema, isBranch } from '../../shared/model/guideline.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { ObjectEvidence } from '../../shared/rules/evidence.ts';
import { tallyDistrict } from '../bench/tally-district.ts';
import { programPhase } from '../cases/program.ts';
import { inputOf } from './scored-input.ts';

const TYPES = ['sold_public', 'commodity', 'international', 'historic_villa', 'relocation'];

/** Each third leaf has another scale; `linear` is that of the district. */
const SCALES = [
  undefined,
  {
    kind: 'steps',
    steps: [
      { from: 66, points: 2 },
      { from: 60.5, points: 1.3 },
    ],
    otherwise: 0.7,
  },
  { kind: 'linear', zero: 95, full: 35 },
];

/** A district as large as the real one: 36 leaves, five types, a quota, gaps in the evidence, bonuses and vetoes. */
export function largeInput(): ReportInput {
  const { guideline, compounds, evidence } = tallyDistrict();
  const typed = compounds.map((one, index) => ({ ...one, type: TYPES[index % TYPES.length] ?? '' }));
  const changed = guidelineSchema.parse({
    ...guideline,
    types: TYPES.map((code) => ({ code, name: `类型${code}` })),
    grades: [
      { name: '优秀', from: 52 },
      { name: '良好', from: 50 },
      { name: '合格', from: 45 },
      { name: '不合格', from: 0 },
    ],
    quota: { grade: '优秀', share: 0.2, within: 'type' },
    metrics: ['good', 'late', 'bad'].map((id) => ({ id, name: id })),
    bonuses: [{ id: 'b', name: '推广', metric: 'good', each: 0.35, cap: 3 }],
    deductions: [{ id: 'd', name: '逾期', metric: 'late', each: 0.125, cap: 3 }],
    bonusCap: 2,
    vetoes: [{ id: 'v', name: '重大事件', metric: 'bad', gradeAtMost: '合格' }],
    indicators: guideline.indicators.map((branch, first) =>
      isBranch(branch)
        ? { ...branch, children: branch.children.map((leaf, place) => varied(leaf, first * 6 + place)) }
        : branch,
    ),
  });
  const gaps = new Map(
    [...evidence.compounds].map(([code, own], index) => [code, withGaps(own, index)] as const),
  );
  const round = { compounds: typed, evidence: { ...evidence, compounds: gaps } };
  return inputOf(changed, programPhase(changed, 'mid', round));
}

/** Some leaves do not apply to every type, some are worth more to one. */
function varied(leaf: object, place: number): object {
  const scale = SCALES[place % SCALES.length];
  return {
    ...leaf,
    ...(scale && { scale }),
    ...(place % 7 === 3 && { appliesTo: TYPES.slice(place % 3) }),
    ...(place % 5 === 4 && { overrides: { commodity: { points: 4.5 }, historic_villa: { points: 2.2 } } }),
  };
}

/** Every ninth compound lacks answers to a few questions, every 50th to most; some have bonuses, some a veto. */
function withGaps(own: ObjectEvidence, index: number): ObjectEvidence {
  const lacking = index % 50 === 49 ? 20 : index % 9 === 8 ? 3 : 0;
  return {
    ...own,
    answers: new Map([...own.answers].slice(lacking)),
    metrics: new Map<string, number>([
      ...(index % 4 === 0 ? [['good', index % 11] as const] : []),
      ...(index % 6 === 0 ? [['late', index % 13] as const] : []),
      ...(index % 97 === 0 ? [['bad', 1] as const] : []),
    ]),
  };
}
