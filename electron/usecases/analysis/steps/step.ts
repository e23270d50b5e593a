import {
  type AnalysisPoint,
  type AnalysisStep,
  type AnalysisStepKey,
  analysisState,
} from '../../../../shared/action/analysis/analysis.ts';
import type { Wording } from '../../../../shared/language/wording.ts';

/** A step with how far it is. */
export function step(
  key: AnalysisStepKey,
  points: readonly AnalysisPoint[],
  facts: readonly Wording[],
): AnalysisStep {
  return { key, state: analysisState(points), points, facts };
}

/** A count with its thousands set apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** Said where there is nothing to ask of. */
export const NO_COMPOUNDS = { zh: '名册中没有小区', en: 'the register has no compound' };

/** Says that so many compounds have not got something. */
export const compoundsLack = (what: Wording) => (missing: number) => ({
  zh: `${grouped(missing)} 个小区没有${what.zh}`,
  en: `${grouped(missing)} ${missing === 1 ? 'compound has' : 'compounds have'} no ${what.en.toLowerCase()}`,
});
