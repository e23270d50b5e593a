/** One of the siblings: the points it has, beside those that the origin of the weights would give it. */
export interface WeighedChild {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  /** 0…1, together 1; null where the origin gives no weights. */
  readonly weight: number | null;
  /** The weight times the points of the branch. */
  readonly implied: number | null;
}

/** One pairwise judgement, beside what the weights of all judgements together say of the pair. */
export interface JudgedPair {
  readonly higher: string;
  readonly lower: string;
  /** How many times as important as `lower` the judgement has `higher`. */
  readonly by: number;
  /** How many times as important it is by its weight. */
  readonly byWeight: number;
}

/** One expert of a round; `authority` is Cr = (Ca + Cs) / 2, null unless both were asked. */
interface DescribedExpert {
  readonly name: string;
  readonly basis: number | null;
  readonly familiarity: number | null;
  readonly authority: number | null;
}

/** How the experts of a round rated one child; what cannot be said of so few ratings is null. */
interface DescribedRatings {
  readonly id: string;
  readonly name: string;
  readonly raters: number;
  readonly mean: number | null;
  /** The standard deviation, n − 1. */
  readonly deviation: number | null;
  /** CV, the deviation over the mean. */
  readonly variation: number | null;
}

export interface DescribedRound {
  readonly experts: readonly DescribedExpert[];
  readonly children: readonly DescribedRatings[];
  /** Cr of the panel: the mean of its experts'. */
  readonly authority: number | null;
}

interface OriginDescription {
  /** The branch that was shared out; null for the first level. */
  readonly of: string | null;
  readonly name: string;
  readonly points: number;
  readonly note: string;
  readonly children: readonly WeighedChild[];
}

interface DirectDescription extends OriginDescription {
  readonly method: 'direct';
}

export interface ComparisonsDescription extends OriginDescription {
  readonly method: 'ahp';
  /** A row and a column a child, in the order of `children`: how many times as important the row is. */
  readonly matrix: readonly (readonly number[])[];
  /** λmax. */
  readonly lambda: number;
  /** CI. */
  readonly index: number;
  /** RI by Saaty. */
  readonly randomIndex: number;
  /** CR. */
  readonly ratio: number;
  /** The judgement farthest from what all of them together say. */
  readonly worst: JudgedPair | null;
}

export interface RoundsDescription extends OriginDescription {
  readonly method: 'delphi';
  /** The weights follow the last. */
  readonly rounds: readonly DescribedRound[];
}

/** Where the points of one group of siblings come from, as data for a screen or for paper; nothing is rounded. */
export type WeightDescription = DirectDescription | ComparisonsDescription | RoundsDescription;
