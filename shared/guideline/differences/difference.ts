import type { Wording } from '../../language/wording.ts';

/** The list of the guideline that something stands in; `guideline` for its own settings. */
export type Part =
  | 'guideline'
  | 'types'
  | 'grades'
  | 'questions'
  | 'metrics'
  | 'indicators'
  | 'bonuses'
  | 'deductions'
  | 'vetoes'
  | 'weightOrigins';

/** What a difference is about. */
export interface Where {
  readonly part: Part;
  /**
   * The ids, codes or names along the way to it: `['2', '2.1']` in the tree, `['q1', '满意']` for an option. As they
   * are in the later guideline, or in the earlier one when it is only there. Empty for the guideline itself.
   */
  readonly ids: readonly string[];
  /** The whole way to the field: `indicators › 2 › 2.1 › scale › full`. */
  readonly path: string;
  /** What people called it so far: `2.1 居民总体满意度`; empty for the guideline itself. */
  readonly name: Wording;
}

/** A value as the guideline holds it (null where it is left out), and as people read it. */
export interface Stated {
  readonly value: unknown;
  readonly words: Wording;
}

/** The compound types that a difference concerns, where it does not concern all. */
export interface TypesConcerned {
  readonly codes: readonly string[];
  /** `仅老洋房`, or `不含老洋房` where most are concerned. */
  readonly words: Wording;
}

type Change =
  /** A field holds another value. */
  | {
      readonly change: 'value';
      /** The field within the thing: `points`, `scale.full`. */
      readonly field: string;
      readonly label: Wording;
      readonly before: Stated;
      readonly after: Stated;
    }
  /** A field that lists names has others. */
  | {
      readonly change: 'list';
      readonly field: string;
      readonly label: Wording;
      readonly removed: readonly Stated[];
      readonly added: readonly Stated[];
    }
  /** What is in both stands in another order; the ends that are alike are left out. */
  | {
      readonly change: 'order';
      readonly field: string;
      readonly label: Wording;
      readonly before: readonly Stated[];
      readonly after: readonly Stated[];
    }
  /** Something is only in the later guideline. */
  | { readonly change: 'added'; readonly after: Stated }
  /** Something is only in the earlier guideline. */
  | { readonly change: 'removed'; readonly before: Stated }
  /** An indicator stands under another one, or on the first level, which is null. */
  | { readonly change: 'moved'; readonly before: Stated; readonly after: Stated }
  /** An indicator applies to some types only; whether to the one in question. */
  | { readonly change: 'applicability'; readonly applies: boolean };

/** One difference between two guidelines, or between the base and a type: a row on a screen, a sentence. */
export type GuidelineDifference = Change & { readonly where: Where; readonly types: TypesConcerned | null };
