import type { Wording } from '../../language/wording.ts';
import type { Cause } from './causes.ts';

/** What a cause of a difference between two runs is called. */
export const CAUSE_NAMES: Readonly<Record<Cause, Wording>> = {
  evidence: { zh: '数据', en: 'evidence' },
  register: { zh: '名册（类型）', en: 'register' },
  rule: { zh: '评分标准', en: 'rule' },
  weight: { zh: '权重和指标', en: 'weighting' },
  adjustment: { zh: '加减分', en: 'adjustments' },
  rounding: { zh: '修约', en: 'rounding' },
};
