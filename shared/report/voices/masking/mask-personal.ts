import { maskAddresses } from './mask-addresses.ts';
import { maskKnownNames } from './mask-known-names.ts';
import { maskNames } from './mask-names.ts';
import { maskNumbers } from './mask-numbers.ts';
import { plainCharacters } from './plain-characters.ts';

/** What is known of the text that is masked. */
export interface KnownNames {
  /** People's names that the evidence holds: masked wherever they stand. */
  readonly people?: readonly string[];
  /** What stays though it looks like an address: the compound's own name. */
  readonly places?: readonly string[];
}

const TWICE_IN_BRACKETS = /[（(]\s*(（[^（）]*略）)\s*[）)]/gu;

/** Stands for a place while the text is masked; nobody types it. */
const KEPT = /\uE000(\d+)\uE001/gu;

const NONE: readonly string[] = [];

/**
 * A text without what tells who said it: names, telephones, identity numbers, mail and network addresses, number plates,
 * and addresses down to a house. It masks rather too much than too little.
 *
 * @example maskPersonal('王阿姨（13800138000）住5号601室') // '某居民（号码略）住某处'
 */
export function maskPersonal(text: string, { people = NONE, places = NONE }: KnownNames = {}): string {
  const kept = places.filter((place) => place.trim() !== '').toSorted((a, b) => b.length - a.length);
  let plain = plainCharacters(text).replaceAll(/[\uE000-\uF8FF]/gu, '');
  for (const [number, place] of kept.entries()) plain = plain.replaceAll(place, `\uE000${number}\uE001`);
  const known = maskKnownNames(plain, people);
  const masked = maskNames(maskAddresses(maskNumbers(known)));
  return masked
    .replaceAll(TWICE_IN_BRACKETS, '$1')
    .replaceAll(KEPT, (_, number: string) => kept[Number(number)] ?? '');
}
