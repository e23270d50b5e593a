import { pinyin } from 'pinyin-pro';

/**
 * How a name sounds: 拼音 without tones, digits as they are spoken one by one, everything else as it is.
 *
 * @param spelling as `nameSpelling` gives it
 * @example nameSound('天山1村') // 'tianshanyicun'
 */
export function nameSound(spelling: string): string {
  const spoken = spelling.replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)));
  return pinyin(spoken, { toneType: 'none', type: 'array', v: true }).join('');
}

const DIGITS = '零一二三四五六七八九';
