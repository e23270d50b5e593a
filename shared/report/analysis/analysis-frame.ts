import type { Analysis, FourList, FourListKey, FourListRow } from '../../action/analysis/analysis.ts';
import { maskWritten } from '../voices/masking/mask-written.ts';

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

/** Lists of what people asked for or complained of; the others tell what there is, and how it is reached. */
const ABOUT_PEOPLE: ReadonlySet<FourListKey> = new Set(['needs', 'governance']);

/** The rows of a list that a document may name, as it may print them, and how many it may not. */
export function toldRows({ key, rows }: FourList): {
  readonly told: FourListRow[];
  readonly withheld: number;
} {
  const told = rows.filter(({ isOfFew }) => !isOfFew);
  const printed = ABOUT_PEOPLE.has(key) ? told.map((row) => ({ ...row, text: maskWritten(row.text) })) : told;
  return { told: printed, withheld: rows.length - told.length };
}

/** @example analysisName(frame) // '长宁路街道幸福居委会社区分析（2026年度中期）' */
export function analysisName({ analysis, year, phaseName }: AnalysisFrame): string {
  return `${analysis.name}社区分析（${year}年度${phaseName}）`;
}
