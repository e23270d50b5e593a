import type { ProblemKind } from './problem-kind.ts';

/** What the results of a run show about the guideline they were scored by. */
export const OBSERVED_PROBLEMS = {
  'observed-grade-unreached': {
    severity: 'warning',
    zh: '{phase}成绩中，{scored} 个小区没有一个评为“{grade}”（{from} 分起）。如非有意，请调整这一等次或上下等次的分数线。',
    en: 'in the results for {phaseInEnglish}, none of {scored} compounds has the grade “{grade}” (from {from}). If that is not meant, move the thresholds around it.',
  },
  'observed-grade-turned-away': {
    severity: 'warning',
    zh: '{phase}成绩中，有 {count} 个小区达到“{grade}”的 {from} 分，但受等次限额所限，没有一个评上。请提高限额比例。',
    en: 'in the results for {phaseInEnglish}, the quota turned away all who reached the grade “{grade}” (from {from}), {count} of them. Raise the quota’s share.',
  },
  'observed-grade-for-all': {
    severity: 'warning',
    zh: '{phase}成绩中，{scored} 个小区全部评为“{grade}”，等次分不出高低。请调整各等次的分数线。',
    en: 'in the results for {phaseInEnglish}, all {scored} compounds have the grade “{grade}”, so grades tell nothing. Move the thresholds.',
  },
  'observed-leaf-full': {
    severity: 'warning',
    zh: '{phase}成绩中，有数据的 {count} 个小区在这一指标上全部得满分，分不出高低。请提高满分的要求，或把分值移给别的指标。',
    en: 'in the results for {phaseInEnglish}, all {count} compounds with evidence earn full points here, so the leaf tells nothing. Ask more for full points, or give its points to others.',
  },
  'observed-leaf-empty': {
    severity: 'warning',
    zh: '{phase}成绩中，有数据的 {count} 个小区在这一指标上全部得零分，分不出高低。请核对尺度和数据，或放宽得分的要求。',
    en: 'in the results for {phaseInEnglish}, all {count} compounds with evidence earn nothing here, so the leaf tells nothing. Check scale and evidence, or ask less.',
  },
} as const satisfies Record<string, ProblemKind>;
