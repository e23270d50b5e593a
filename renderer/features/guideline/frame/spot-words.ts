import { nodeAt } from '../../../../shared/guideline/editing/position.ts';
import type { Spot } from '../../../../shared/guideline/editing/problem-spot.ts';
import type { Language } from '../../../../shared/language/wording.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { SECTION_WORDS } from './words.ts';

/**
 * Where something stands, as a person finds it.
 *
 * @example spotWords(guideline, spot, 'zh') // '指标 › 2.1 居民总体满意度'
 */
export function spotWords(
  { indicators }: Guideline,
  { section, at, item }: Spot,
  language: Language,
): string {
  const node = at === null ? null : nodeAt(indicators, at);
  const name = node === null ? item : `${node.id} ${node.name}`;
  return [SECTION_WORDS[section][language], name].filter((part) => part !== null && part !== '').join(' › ');
}
