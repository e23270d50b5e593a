import type { Wording } from '../../language/wording.ts';
import { BASIC_ITEMS } from '../workbook/basic-items.ts';

/** A setting by the word that the guideline's workbook has for it. */
export function settingLabel(field: string, en: string): Wording {
  const item = BASIC_ITEMS.find((known) => known.field.join('.') === field);
  if (item === undefined) throw new Error(`基本信息 has no line for ${field}`);
  return { zh: item.label, en };
}
