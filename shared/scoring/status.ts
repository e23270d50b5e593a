import { Rational } from '../exact/rational.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Status } from '../model/scores.ts';
import { type IndicatorTrace, leafTraces } from './trace.ts';

/** Points of the applicable leaves with evidence / points of all applicable leaves (scoring rule 2). */
export function coverageOf(indicators: readonly IndicatorTrace[]): Rational {
  let covered = Rational.ZERO;
  let applicable = Rational.ZERO;
  for (const leaf of leafTraces(indicators)) {
    applicable = applicable.plus(leaf.points);
    if (leaf.fraction !== null) covered = covered.plus(leaf.points);
  }
  return applicable.isZero() ? Rational.ZERO : covered.dividedBy(applicable);
}

/** Whether a score may be published, and how sure it is (scoring rule 4). */
export function statusOf(coverage: Rational, missing: Guideline['missing']): Status {
  if (coverage.isZero()) return 'withheld';
  if (missing.treat === 'zero') return 'complete';
  if (coverage.isBelow(Rational.of(missing.minimumCoverage))) return 'withheld';
  return coverage.isBelow(Rational.ONE) ? 'provisional' : 'complete';
}

const FROM_BEST: readonly Status[] = ['complete', 'provisional', 'withheld'];

/** The worse of several statuses; `complete` for none. */
export function worstStatus(statuses: readonly Status[]): Status {
  return FROM_BEST.findLast((status) => statuses.includes(status)) ?? 'complete';
}
