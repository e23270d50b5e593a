import { type Shortfall, shortfallsOf } from '../../action/shortfall/shortfalls.ts';
import { publish } from '../../exact/publish.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { NO_FIGURE, percentText } from '../figures.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { suggestionFor } from '../suggestions/suggestion-for.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { nextGradeSentence } from './next-grade-sentence.ts';
import { mendingSentence, shortfallHeading } from './shortfall-sentences.ts';
import { itemClause, itemsByLeaf } from './told-items.ts';

/** 短板: what could be gained most, what helps, and by when it is to be done. */
export function shortfallSection(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  { shortfalls: most }: LetterExtent,
): Section {
  const all = shortfallsOf(compound, input.guideline);
  const shown = all.slice(0, most);
  const measured = compound.leaves.filter(({ f }) => f !== null).length;
  const items = itemsByLeaf(input, compound, context);
  const dated = shown.filter(({ leaf }) => items.get(leaf)?.item.deadline != null).length;
  const isScored = compound.score !== null;
  const counts = { all: all.length, shown: shown.length, dated, measured, isScored };
  return section(shortfallHeading(counts), [
    paragraph(
      mendingSentence(counts, input.guideline, input.settings) + nextGradeSentence(input, compound, context),
    ),
    ...(shown.length === 0 ? [] : [shortfallTable(input, compound, context, shown)]),
  ]);
}

function columnsFor({ shortfall }: Guideline) {
  return [
    column(`短板（得分率低于${percentText(shortfall.below)}）`, 16, 'left'),
    column('得分率', 9),
    column('同类中位数', 9.5),
    column('可提升分', 8.5),
    column('整改建议', 57, 'left'),
  ];
}

function shortfallTable(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  shown: readonly Shortfall[],
): PaperTable {
  const { guideline } = input;
  const { type, score } = compound;
  const { leaves, fractions } = context;
  const items = itemsByLeaf(input, compound, context);
  const rows = shown.flatMap(({ leaf: id, fraction, recoverable }) => {
    const leaf = leaves.get(id);
    return leaf === undefined
      ? []
      : [
          [
            cutText(leaf.name, LONGEST_NAME),
            percentText(fraction),
            percentText(fractions.get(type)?.get(id) ?? null),
            // A score that there is not cannot gain.
            score === null ? NO_FIGURE : publish(recoverable, guideline.rounding),
            `${itemClause(items.get(id))}${cutText(suggestionFor(leaf, input, type), LONGEST_SUGGESTION)}。`,
          ],
        ];
  });
  return table(columnsFor(guideline), rows);
}

const LONGEST_NAME = 20;
const LONGEST_SUGGESTION = 80;
