import { pinyin } from 'pinyin-pro';

/**
 * How a name sounds: 拼音 without tones, everything else as it is.
 *
 * @param spelling as `nameSpelling` gives it
 * @example nameSound('天山1村') // 'tianshan1cun'
 */
export function nameSound(spelling: string): string {
  return pinyin(spelling, { toneType: 'none', type: 'array', v: true }).join('');
}
