import { placeIn, spellingOf } from '../../lib/pinyin.ts';
import type { Choice } from './choice.ts';

/** The other name by which a choice was found, so that a person sees why it is there; '' where its own name says it. */
export function foundBy({ kind, name, names, within }: Choice, typed: string): string {
  if (kind === 'screen' || kind === 'action') return '';
  const words = typed.split(/\s+/u).filter((word) => word !== '');
  const has = (text: string) => words.every((word) => placeIn(spellingOf(text), word) !== null);
  if (words.length === 0 || has(name.zh)) return '';
  return names.find((other) => !within.includes(other) && has(other)) ?? '';
}
