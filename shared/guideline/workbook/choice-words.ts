import type { Wording } from '../../language/wording.ts';
import { METHOD_NAMES, PHASE_NAMES } from '../../model/names.ts';

/** The words that a workbook has for the codes of one field; on reading the code and the English are taken too. */
export type ChoiceWords<Code extends string = string> = Readonly<Record<Code, Wording>>;

export const ROUNDING_WORDS = {
  half_up: { zh: '四舍五入', en: 'half up' },
  half_even: { zh: '四舍六入五成双', en: 'half to even' },
} as const satisfies ChoiceWords;

export const MISSING_WORDS = {
  exclude: { zh: '不计入', en: 'left out' },
  zero: { zh: '计零分', en: 'counts as 0' },
} as const satisfies ChoiceWords;

export const SWITCH_WORDS = {
  yes: { zh: '标出', en: 'flagged' },
  no: { zh: '不标', en: 'not flagged' },
} as const satisfies ChoiceWords;

export const QUOTA_WITHIN_WORDS = {
  type: { zh: '同类型', en: 'type' },
  district: { zh: '全区', en: 'district' },
} as const satisfies ChoiceWords;

export const LEVEL_WORDS = {
  compound: { zh: '小区', en: 'compound' },
  committee: { zh: '居委会', en: 'committee' },
} as const satisfies ChoiceWords;

export const PHASE_WORDS = { mid: PHASE_NAMES.mid, end: PHASE_NAMES.end } as const satisfies ChoiceWords;

export const METHOD_WORDS = METHOD_NAMES;

export const QUESTION_KIND_WORDS = {
  single: { zh: '单选', en: 'single' },
  multiple: { zh: '多选', en: 'multiple' },
} as const satisfies ChoiceWords;

export const ADJUSTMENT_WORDS = {
  bonuses: { zh: '加分', en: 'bonus' },
  deductions: { zh: '扣分', en: 'deduction' },
  vetoes: { zh: '一票否决', en: 'veto' },
} as const satisfies ChoiceWords;

export const ORIGIN_WORDS = {
  direct: { zh: '直接', en: 'direct' },
  ahp: { zh: '层次分析', en: 'AHP' },
  delphi: { zh: '德尔菲', en: 'Delphi' },
} as const satisfies ChoiceWords;
