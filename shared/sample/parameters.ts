import type { Phase } from '../model/phase.ts';

/** The size of the district that the sample imitates. */
export const DISTRICT = { compounds: 1041, committees: 185, responses: 30, seed: 1 } as const;

/** How a type of compound looks: its share of the district, its size, its age and how well it is run. */
export interface TypeProfile {
  readonly compounds: number;
  readonly households: { readonly median: number; readonly spread: number };
  readonly builtYear: readonly [number, number];
  /** The fraction of the points that its compounds earn on the average, before chance. */
  readonly quality: number;
}

export const TYPE_PROFILES: ReadonlyMap<string, TypeProfile> = new Map([
  [
    'sold_public',
    { compounds: 612, households: { median: 205, spread: 0.85 }, builtYear: [1953, 1996], quality: 0.747 },
  ],
  [
    'commodity',
    { compounds: 231, households: { median: 230, spread: 0.75 }, builtYear: [1993, 2018], quality: 0.882 },
  ],
  [
    'international',
    { compounds: 48, households: { median: 200, spread: 0.7 }, builtYear: [1988, 2012], quality: 0.958 },
  ],
  [
    'historic_villa',
    { compounds: 96, households: { median: 45, spread: 0.6 }, builtYear: [1918, 1948], quality: 0.808 },
  ],
  [
    'relocation',
    { compounds: 54, households: { median: 420, spread: 0.6 }, builtYear: [1994, 2015], quality: 0.674 },
  ],
]);

/** What a type that the sample does not know looks like. */
export const OTHER_TYPE: TypeProfile = {
  compounds: 50,
  households: { median: 200, spread: 0.8 },
  builtYear: [1980, 2015],
  quality: 0.78,
};

/** How far things differ, as standard deviations of the fraction of the points earned. */
export const SPREAD = {
  subdistrict: 0.012,
  committee: 0.018,
  compound: 0.04,
  /** From one phase to the next. */
  phase: 0.046,
  /** What a whole type finds hard or easy. */
  typeAndLeaf: 0.05,
  /** What one compound finds hard or easy. */
  leaf: 0.06,
} as const;

/** What everybody gains or loses against the year's middle. */
export const PHASE_SHIFT: Readonly<Record<Phase, number>> = { mid: -0.014, end: 0.014 };

/** Shares of compounds whose evidence has gaps: in both phases, and in one phase only. */
export const GAPS = {
  withheld: { both: 0.018, one: 0.006 },
  provisional: { both: 0.05, one: 0.01 },
} as const;

/** Shares of compounds that something out of the ordinary was reported of, in each phase. */
export const EVENTS = { bonus: 0.03, deduction: 0.025, veto: 0.003 } as const;

/** How many of a thing there are, where a ratio needs a whole to be a part of. */
export const WHOLES: ReadonlyMap<string, { readonly perHousehold: number; readonly least: number }> = new Map(
  [
    ['party_registered', { perHousehold: 0.09, least: 12 }],
    ['stairwells', { perHousehold: 1 / 14, least: 2 }],
    ['adult_residents', { perHousehold: 2.1, least: 60 }],
    ['households_to_visit', { perHousehold: 0.9, least: 30 }],
    ['matters_agreed', { perHousehold: 0.01, least: 6 }],
    ['disputes', { perHousehold: 0.012, least: 8 }],
    ['problems_listed', { perHousehold: 0.008, least: 5 }],
  ],
);
export const OTHER_WHOLE = { perHousehold: 0.02, least: 10 } as const;

export const SURVEY = {
  /** 不了解, and the two ways of leaving a question out. */
  unknown: 0.04,
  skipped: 0.008,
  empty: 0.004,
  /** How much of an answer is the respondent's mood, the same in all of their answers. */
  mood: 0.5,
} as const;

export const PANEL = {
  experts: 7,
  visitors: 3,
  recusal: 0.05,
  /** Of the highest mark: how experts differ from each other, and from themselves. */
  severity: 0.02,
  wavering: 0.03,
} as const;

export const INTERVIEWS = { fewest: 3, most: 4, breadth: 0.6, neutral: 0.25, offTopic: 0.08 } as const;
