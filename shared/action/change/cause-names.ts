import type { Wording } from '../../language/wording.ts';
import type { Cause } from './causes.ts';

/** What a cause of a difference between two runs is called. */
export const CAUSE_NAMES: Readonly<Record<Cause, Wording>> = {
  evidence: { zh: '数据', en: 'evidence' },
  register: { zh: '名册（类型）', en: 'register (type)' },
  rule: { zh: '评分标准', en: 'rule' },
  weight: { zh: '权重和指标', en: 'weights and leaves' },
  adjustment: { zh: '加减分', en: 'bonus, deduction' },
  rounding: { zh: '修约', en: 'rounding' },
};
