import type { ORIGIN_WORDS } from './choice-words.ts';
import { ORIGINS } from './headings.ts';

const OF_EXPERTS = [ORIGINS.round, ORIGINS.expert, ORIGINS.basis, ORIGINS.familiarity];

/** The columns of 权重来源 that say nothing about weights that came about in this way. */
export const UNUSED_BY_METHOD: Readonly<Record<keyof typeof ORIGIN_WORDS, readonly string[]>> = {
  direct: [...OF_EXPERTS, ORIGINS.indicator, ORIGINS.other, ORIGINS.value],
  ahp: OF_EXPERTS,
  delphi: [ORIGINS.other],
};
