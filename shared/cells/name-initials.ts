import { pinyin } from 'pinyin-pro';

/**
 * The first letters of a name's 拼音, everything else as it is: what people type instead of the name.
 *
 * @param spelling as `nameSpelling` gives it
 * @example nameInitials('楼组长') // 'lzz'
 */
export function nameInitials(spelling: string): string {
  return pinyin(spelling, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
}
