import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured } from '../../measure-rule.ts';
import type { FindingsMeasure } from './schema.ts';

export function findingsSentence(_measure: FindingsMeasure, { v, inputs }: Measured): Wording {
  const found = inputs.filter((input) => input.count > 0);
  const value = v === null ? '' : shortNumber(v);
  if (found.length === 0) {
    return { zh: '已检查，未发现问题', en: 'inspected, nothing found' };
  }
  return {
    zh: `检查发现 ${found.map((input) => `${input.name} ${input.count} 次`).join('、')}，合计 ${value}`,
    en: `found ${found.map((input) => `${input.name} × ${input.count}`).join(', ')}, ${value} in all`,
  };
}
