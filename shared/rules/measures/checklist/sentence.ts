import type { Wording } from '../../../language/wording.ts';
import type { Measured } from '../../measure-rule.ts';
import type { ChecklistMeasure } from './schema.ts';

export function checklistSentence(_measure: ChecklistMeasure, { n, inputs }: Measured): Wording {
  const unmet = inputs.filter((input) => input.value.isZero()).map((input) => input.name);
  const met = n - unmet.length;
  return {
    zh: `检查 ${n} 项，达标 ${met} 项${unmet.length > 0 ? `，未达标：${unmet.join('、')}` : ''}`,
    en: `${n} items judged, ${met} met${unmet.length > 0 ? `, not met: ${unmet.join(', ')}` : ''}`,
  };
}
