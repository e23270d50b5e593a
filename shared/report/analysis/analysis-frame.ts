import type { Analysis, FourList, FourListRow } from '../../action/analysis/analysis.ts';

/** An analysis with what its documents say beside it. */
export interface AnalysisFrame {
  readonly analysis: Analysis;
  readonly year: number;
  /** 中期, 年终, 全年. */
  readonly phaseName: string;
  readonly exercise: boolean;
  readonly author: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly createdAt: string;
}

export const STATE_NAMES = { none: '未开始', some: '进行中', all: '齐备' } as const;

/** The rows of a list that a document may name, and how many it may not. */
export function toldRows({ rows }: FourList): { readonly told: FourListRow[]; readonly withheld: number } {
  const told = rows.filter(({ isOfFew }) => !isOfFew);
  return { told, withheld: rows.length - told.length };
}

/** @example analysisName(frame) // '长宁路街道幸福居委会社区分析（2026年度中期）' */
export function analysisName({ analysis, year, phaseName }: AnalysisFrame): string {
  return `${analysis.name}社区分析（${year}年度${phaseName}）`;
}
