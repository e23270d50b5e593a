import { maskNumbers } from './mask-numbers.ts';
import { plainCharacters } from './plain-characters.ts';

/**
 * What a clerk wrote, as documents print it: without telephones and other numbers that reach or identify a person, masked as in
 * residents' words. A text without any stays as it was written.
 *
 * @example maskWritten('张大爷13800138000反映楼道堆物') // '张大爷（号码略）反映楼道堆物'
 */
export function maskWritten(text: string): string {
  const plain = plainCharacters(text);
  const masked = maskNumbers(plain);
  return masked === plain ? text : masked;
}
