import { Rational } from '../exact/rational.ts';

/** How many questionnaires went out, came back, and count. */
export interface Returns {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
}

/** Each as a share, exact; null where there is nothing to be a share of. */
export interface ReturnRates {
  /** 回收率: came back of those that went out; above 1 where more came back. */
  readonly returned: Rational | null;
  /** 有效率: count of those that came back. */
  readonly valid: Rational | null;
}

/**
 * 回收率 and 有效率 of a survey.
 *
 * @example returnRates({ issued: 2801, returned: 2644, valid: 2332 }) // 94.4 % and 88.2 %
 */
export function returnRates({ issued, returned, valid }: Returns): ReturnRates {
  return { returned: share(returned, issued), valid: share(valid, returned) };
}

function share(part: number, whole: number): Rational | null {
  return whole === 0 ? null : Rational.of(part).dividedBy(Rational.of(whole));
}
