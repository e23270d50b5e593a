import type { Wording } from '../../language/wording.ts';

/** The five steps of 社区分析工具, in their order. */
export const ANALYSIS_STEPS = ['collect', 'count', 'sort', 'act', 'judge'] as const;
export type AnalysisStepKey = (typeof ANALYSIS_STEPS)[number];

export const ANALYSIS_STEP_NAMES: Readonly<Record<AnalysisStepKey, Wording>> = {
  collect: { zh: '资料搜集', en: 'Collecting' },
  count: { zh: '数据统计', en: 'Counting' },
  sort: { zh: '归类归纳', en: 'Sorting' },
  act: { zh: '方法实施', en: 'Acting' },
  judge: { zh: '效果评估', en: 'Judging the effect' },
};

/** `none`: nothing is there; `some`: something is missing; `all`: nothing is. */
export type AnalysisState = 'none' | 'some' | 'all';

/** What a step asks for, and how much of it is there. */
export interface AnalysisPoint {
  readonly name: Wording;
  readonly done: number;
  readonly of: number;
  /** What is missing, in words; null for nothing. */
  readonly missing: Wording | null;
  /** Where that is mended. */
  readonly path: string;
}

/** How far one step has come, and what it found. */
export interface AnalysisStep {
  readonly key: AnalysisStepKey;
  readonly state: AnalysisState;
  readonly points: readonly AnalysisPoint[];
  /** What is found so far, a sentence each. */
  readonly facts: readonly Wording[];
}

/** The four lists that the analysis ends in: 资源, 服务, 需要, 治理. */
export const FOUR_LISTS = ['resources', 'services', 'needs', 'governance'] as const;
export type FourListKey = (typeof FOUR_LISTS)[number];

export const FOUR_LIST_NAMES: Readonly<Record<FourListKey, Wording>> = {
  resources: { zh: '资源', en: 'Resources' },
  services: { zh: '服务', en: 'Services' },
  needs: { zh: '需要', en: 'Needs' },
  governance: { zh: '治理', en: 'Governance' },
};

export interface FourListRow {
  /** The record. */
  readonly id: string;
  readonly text: string;
  /** Whose it is: a type, a committee, a compound. */
  readonly whose: string;
  readonly category: Wording;
  readonly state: Wording;
  /** What answers a need; who mends an item and by when. Empty for nothing. */
  readonly answer: Wording;
  /** A need that nothing meets, an item that is overdue. */
  readonly isOpen: boolean;
  /** Only fewer than five residents spoke of it: documents do not name it. */
  readonly isOfFew: boolean;
}

export interface FourList {
  readonly key: FourListKey;
  readonly rows: readonly FourListRow[];
}

/** Where an analysis stands for a district, a type or a committee. */
export interface Analysis {
  readonly name: string;
  readonly compounds: number;
  readonly steps: readonly AnalysisStep[];
  readonly lists: readonly FourList[];
}

/**
 * How far a step is: by what is there and what is missing. A step that asks for nothing has not begun: nothing is complete because
 * there is nothing to do.
 */
export function analysisState(points: readonly Pick<AnalysisPoint, 'done' | 'of'>[]): AnalysisState {
  const asked = points.filter(({ of }) => of > 0);
  if (asked.every(({ done }) => done === 0)) return 'none';
  return asked.length === points.length && asked.every(({ done, of }) => done >= of) ? 'all' : 'some';
}
