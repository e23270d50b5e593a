import { type Shortfall, shortfallsOf } from '../../action/shortfall/shortfalls.ts';
import { publish } from '../../exact/publish.ts';
import { type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';
import { headRowsOf } from '../head-rows.ts';
import { column, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortSampleMark } from '../sampling/short-samples-of-run.ts';
import { suggestionFor } from '../suggestions/suggestion-for.ts';
import { mendingSentence, moreSentence } from './committee-sentences.ts';

/** So many shortfalls of a compound are listed. */
const OF_EACH = 5;

const COLUMNS = [
  column('指标', 25, 'left'),
  column('得分/分值', 12),
  column('可提升（分）', 9),
  column('整改建议', 40, 'left'),
  column('办理结果', 14, 'left'),
];

/** 整改清单: compound by compound what it fell short of, what is to be done, and room to write what was. */
export function mendingSection(input: ReportInput, compounds: readonly CompoundScore[]): Section {
  const leaves = new Map(leavesOf(input.guideline.indicators).map((leaf) => [leaf.id, leaf]));
  const lists = compounds
    .filter(({ score }) => score !== null)
    .map((compound) => ({ compound, shortfalls: shortfallsOf(compound, input.guideline) }))
    .filter(({ shortfalls }) => shortfalls.length > 0);
  const mark = shortSampleMark(input);
  const groups = lists.map(({ compound, shortfalls }) => [
    [`${compound.code} ${compound.name}${mark(compound)}`, '', '', '', ''],
    ...shortfalls.slice(0, OF_EACH).flatMap((one) => rowOf(one, compound, leaves, input)),
  ]);
  const items = groups.reduce((sum, { length }) => sum + length - 1, 0);
  const more = lists.map(({ compound, shortfalls }) =>
    moreSentence(compound.name, Math.max(0, shortfalls.length - OF_EACH)),
  );
  return section('整改清单', [
    paragraph(mendingSentence(items, input.settings) + more.join('')),
    ...(items === 0 ? [] : [table(COLUMNS, groups.flat(), { headRows: headRowsOf(groups) })]),
  ]);
}

function rowOf(
  { leaf: id, recoverable }: Shortfall,
  { type, leaves: scores }: CompoundScore,
  leaves: ReadonlyMap<string, Leaf>,
  input: ReportInput,
): string[][] {
  const { guideline } = input;
  const leaf = leaves.get(id);
  const score = scores.find((one) => one.id === id);
  if (leaf === undefined || score === undefined) return [];
  const earned = score.earned === null ? NO_FIGURE : scoreText(score.earned, guideline);
  return [
    [
      `${id} ${leaf.name}`,
      `${earned}/${score.points}`,
      publish(recoverable, guideline.rounding),
      suggestionFor(leaf, input, type),
      '',
    ],
  ];
}
