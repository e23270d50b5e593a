import type { Attitude } from '../../../shared/model/evidence.ts';

const ORDER: readonly Attitude[] = ['negative', 'neutral', 'positive'];

/** What was said against something first. */
export function byAttitude(a: { readonly attitude: Attitude }, b: { readonly attitude: Attitude }): number {
  return ORDER.indexOf(a.attitude) - ORDER.indexOf(b.attitude);
}
