import { type Indicator, isBranch, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { scoreText } from '../figures.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { leavesLeftOutSentence, missingLeavesSentence } from './letter-sentences.ts';

/** Every indicator's points beside the median of the type, as far as there is room. */
export function indicatorSection(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  { leaves }: LetterExtent,
): Section[] {
  if (leaves === 'none') return [];
  const shown = compound.leaves.filter((leaf) => isShown(leaf, leaves, input));
  const words =
    missingLeavesSentence(compound, context) + leavesLeftOutSentence(compound.leaves.length - shown.length);
  return [
    section('各项指标和同类中位数', [
      ...(words === '' ? [] : [paragraph(words)]),
      indicatorTable(input, compound, context, new Set(shown.map(({ id }) => id))),
    ]),
  ];
}

function isShown({ f }: LeafScore, leaves: LetterExtent['leaves'], { guideline }: ReportInput): boolean {
  return leaves === 'all' || f === null || f < guideline.shortfall.below;
}

/** The first level heads its leaves: with the levels between, two pages would not do. */
function indicatorTable(
  { guideline }: ReportInput,
  compound: CompoundScore,
  { medians }: LetterContext,
  shown: ReadonlySet<string>,
): PaperTable {
  const scores = new Map([...compound.branches, ...compound.leaves].map((score) => [score.id, score]));
  const ofType = medians.get(compound.type);
  const lines = guideline.indicators.flatMap((one): Line[] => [
    { indicator: one, isHead: true },
    ...belowOf(one)
      .filter(({ id }) => shown.has(id))
      .map((leaf) => ({ indicator: leaf, isHead: false })),
  ]);
  const known = lines.filter(({ indicator }) => scores.has(indicator.id));
  const rows = known.map(({ indicator: { id, name } }) => {
    const { points = 0, earned = null } = scores.get(id) ?? {};
    return [
      cutText(name, LONGEST_NAME),
      String(points),
      earned === null ? '无数据' : scoreText(earned, guideline),
      scoreText(ofType?.get(id) ?? null, guideline),
    ];
  });
  return table(COLUMNS, rows, {
    headRows: known.flatMap(({ isHead }, place) => (isHead ? [place] : [])),
    isHalved: rows.length > MOST_WHOLE,
  });
}

interface Line {
  readonly indicator: Indicator;
  readonly isHead: boolean;
}

function belowOf(indicator: Indicator): Indicator[] {
  return isBranch(indicator) ? leavesOf(indicator.children) : [];
}

const LONGEST_NAME = 26;
/** Fewer rows stand better below each other. */
const MOST_WHOLE = 12;

/** Wide enough for names of thirteen characters where the table is halved. */
const COLUMNS = [
  column('指标', 57.7, 'left'),
  column('分值', 11.3),
  column('得分', 15.5),
  column('中位数', 15.5),
];
