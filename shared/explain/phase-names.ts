import type { Wording } from '../language/wording.ts';
import type { RunPhase } from '../model/phase.ts';

/** What the phases are called. */
export const PHASE_NAMES: Readonly<Record<RunPhase, Wording>> = {
  mid: { zh: '中期', en: 'mid-year' },
  end: { zh: '年终', en: 'year-end' },
  annual: { zh: '全年', en: 'the whole year' },
};
