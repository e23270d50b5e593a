import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Wording } from '../../language/wording.ts';
import { type Guideline, leavesOf } from '../../model/guideline.ts';
import type { Lift } from './smallest-lift.ts';

type Words = Pick<Guideline, 'rounding' | 'indicators'>;

/** More than so many at once nobody reads. */
const MOST_TOLD = 5;

/** Leaves to be lifted, in words: the first of them one by one, of the rest how many. */
export function liftsWords(lifts: readonly Lift[], guideline: Words): Wording {
  const told = lifts.slice(0, MOST_TOLD).map((lift) => liftWords(lift, guideline));
  const rest = lifts.length - told.length;
  return {
    zh: told.map(({ zh }) => zh).join('；') + (rest > 0 ? `；以及另外 ${rest} 项` : ''),
    en: told.map(({ en }) => en).join('; ') + (rest > 0 ? `; and ${rest} more` : ''),
  };
}

/**
 * A leaf on the way in words: from how many of its points to how many, and what the score gains by it.
 *
 * @example liftWords({ leaf: '2.1', points: 10, from: 0.8, to: 1, gain }, guideline).zh // '2.1 满意度 由 8.00 分提到满分 10 分（得分 +2.00）'
 */
function liftWords({ leaf: id, points, from, to, gain }: Lift, guideline: Words): Wording {
  const { rounding } = guideline;
  const name = leavesOf(guideline.indicators).find((leaf) => leaf.id === id)?.name ?? '';
  const full = to >= 1;
  const own = publish(Rational.of(points).times(Rational.of(from)), rounding);
  const target = full ? String(points) : pointsUp(Rational.of(points).times(Rational.of(to)), rounding);
  const gained = publish(gain, rounding);
  return {
    zh: `${id} ${name} 由 ${own} 分提到${full ? '满分 ' : ' '}${target} 分（得分 +${gained}）`,
    en: `${id} ${name} from ${own} to ${full ? `all ${target}` : target} points (score +${gained})`,
  };
}

/** Rounded up, so that what is said suffices. */
function pointsUp(points: Rational, rounding: Guideline['rounding']): string {
  const text = publish(points, rounding);
  const unit = Rational.ratio(1n, 10n ** BigInt(rounding.digits));
  const said = Rational.of(Number(text));
  return said.isAtLeast(points) ? text : publish(said.plus(unit), rounding);
}
