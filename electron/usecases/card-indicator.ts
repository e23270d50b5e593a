import type { CardIndicator } from '../../shared/contract/scores/card.ts';
import type { ExplainedIndicator } from '../../shared/explain/explanation.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { scoreText } from '../../shared/report/figures.ts';
import type { LeafSecrecy } from './leaf-secrecy.ts';

/** What an indicator of a card is seen beside. */
export interface Beside {
  readonly compound: CompoundScore;
  /** What its type earns in the middle, by indicator. */
  readonly medians: ReadonlyMap<string, number>;
  readonly guideline: Pick<Guideline, 'rounding'>;
  readonly isHidden: LeafSecrecy;
}

/** An explained indicator with the bar it is drawn as, and the middle of the compound's type. */
export function cardIndicator(explained: ExplainedIndicator, beside: Beside): CardIndicator {
  const { id, name, points, earned, sentences, sources, children } = explained;
  const { compound, medians, guideline } = beside;
  const median = medians.get(id) ?? null;
  return {
    ...{ id, name, points, earned },
    share: fractionOf(compound, id),
    median: median === null ? null : scoreText(median, guideline),
    medianShare: median === null ? null : Math.min(1, median / points),
    sentences: [...sentences],
    rows: sources.length,
    children: children.map((child) => cardIndicator(child, beside)),
    hidden: false,
    ...(beside.isHidden(compound, id) ? HIDDEN : {}),
  };
}

/** What an expert may know of a leaf before marking it. */
const HIDDEN = {
  earned: null,
  share: null,
  median: null,
  medianShare: null,
  sentences: [
    {
      zh: '其他专家的打分在您自己打分之后才能看到',
      en: 'what other experts gave is shown after you have given your own mark',
    },
  ],
  rows: 0,
  hidden: true,
} satisfies Partial<CardIndicator>;

function fractionOf({ branches, leaves }: CompoundScore, id: string): number | null {
  return [...branches, ...leaves].find((one) => one.id === id)?.f ?? null;
}
