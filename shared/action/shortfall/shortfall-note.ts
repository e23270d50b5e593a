import type { Wording } from '../../language/wording.ts';

interface Judged {
  /** Leaves that have evidence. */
  readonly measured: number;
  /** Of them, those that fell short. */
  readonly short: number;
  /** Whether it has a score. */
  readonly isScored: boolean;
}

/**
 * What must be said of a compound's shortfalls beside the list of them: that nothing can be told without evidence, that nothing
 * fell short, or that nothing follows from them where no score is published; null where the list speaks for itself.
 */
export function shortfallNote({ measured, short, isScored }: Judged): Wording | null {
  if (measured === 0)
    return { zh: '没有数据，不能判断短板。', en: 'No evidence: what fell short cannot be told.' };
  if (short === 0) return { zh: '没有短板。', en: 'Nothing fell short.' };
  return isScored ? null : FOR_REFERENCE;
}

const FOR_REFERENCE: Wording = {
  zh: '不公布成绩，短板仅供参考，不据此登记整改项。',
  en: 'Without a published score, what fell short is told for reference only; no item is registered for it.',
};

/** The same of a place, `scored` of whose compounds have a score and fell short of so many leaves. */
export function placeShortfallNote({
  scored,
  short,
}: {
  readonly scored: number;
  readonly short: number;
}): Wording | null {
  return scored === 0 ? NONE_SCORED : shortfallNote({ measured: scored, short, isScored: true });
}

const NONE_SCORED: Wording = {
  zh: '没有已评分小区，不能判断短板。',
  en: 'No compound is scored: what fell short cannot be told.',
};
