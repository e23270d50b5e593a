import type { Wording } from '../../language/wording.ts';
import type { CompoundField } from '../../model/compound-fields.ts';
import type { Phase, RunPhase } from '../../model/phase.ts';

/** Where a compound stood once; every figure as published. */
export interface PortraitStanding {
  readonly year: number;
  readonly phase: RunPhase;
  /** Null when it was withheld, as are grade and rank. */
  readonly score: string | null;
  readonly grade: string | null;
  /** Within its type, and among how many scored ones. */
  readonly rank: number | null;
  readonly of: number;
  /** The median score of its type; null where it is not known. */
  readonly median: string | null;
}

/** What a compound earned in one aspect, beside the middle of its type. */
export interface PortraitAspect {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  /** Published; null without evidence. */
  readonly earned: string | null;
  readonly median: string | null;
  /** 0…1 of the points, for a bar. */
  readonly share: number | null;
  readonly medianShare: number | null;
}

interface PortraitShortfall {
  readonly leaf: string;
  readonly name: string;
  readonly points: number;
  readonly earned: string;
  readonly recoverable: string;
}

/** An item of one of the three lists that concerns the compound. */
export interface PortraitListItem {
  readonly id: string;
  readonly text: string;
  readonly category: Wording;
  readonly state: Wording;
  /** How many asked for it; null where nobody was counted. */
  readonly asked: number | null;
  /** Whether it is about this compound in particular, not about all of its committee. */
  readonly isOwn: boolean;
}

/** Something that is still to be mended. */
export interface PortraitItem {
  readonly id: string;
  readonly number: string;
  readonly problem: string;
  /** The earlier year that it was taken over from; null for one of this year. */
  readonly takenOverFrom: number | null;
  readonly state: Wording;
  readonly responsible: string;
  readonly deadline: string | null;
  readonly isOverdue: boolean;
}

/** How residents judged what one question asks: the mean of the option values, with one decimal. */
export interface PortraitJudgement {
  readonly question: string;
  readonly mean: string;
  readonly answers: number;
}

/** What residents say; nobody can be told from it, as in the letters. */
export interface PortraitVoices {
  readonly responses: number;
  readonly interviews: number;
  readonly best: readonly PortraitJudgement[];
  readonly worst: readonly PortraitJudgement[];
  readonly topics: readonly {
    readonly topic: string;
    readonly people: number;
    readonly mostly: 'approval' | 'complaint' | 'mixed';
  }[];
  /** Masked; null for none that can be shown. */
  readonly quote: string | null;
}

/** 小区画像: everything that is known of one compound on one page. */
export interface Portrait {
  readonly code: string;
  readonly name: string;
  readonly typeName: string;
  readonly subdistrict: string;
  readonly committee: string;
  /** The phase that aspects, shortfalls and voices are of. */
  readonly phase: Phase;
  /** What the register says, beside the median of its type where that is a number. */
  readonly facts: readonly {
    readonly field: CompoundField;
    readonly value: string | null;
    readonly median: string | null;
  }[];
  /** The year before first, then the phases of this year. */
  readonly standings: readonly PortraitStanding[];
  readonly aspects: readonly PortraitAspect[];
  /** The most recoverable ones, and how many there are. */
  readonly shortfalls: readonly PortraitShortfall[];
  readonly shortfallCount: number;
  /** What must be said beside them; null where they speak for themselves, and where the phase was not scored. */
  readonly shortfallNote: Wording | null;
  readonly needs: readonly PortraitListItem[];
  readonly resources: readonly PortraitListItem[];
  readonly services: readonly PortraitListItem[];
  /** What is due next first. */
  readonly openItems: readonly PortraitItem[];
  readonly closedItems: number;
  readonly voices: PortraitVoices;
}
