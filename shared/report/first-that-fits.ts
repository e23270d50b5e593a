/** Ways to make something, each of which takes less room than the one before. */
export type Ways<Way> = readonly [Way, ...Way[]];

/**
 * Of ways to make something, each of which takes less room than the one before, what the first way that fits makes. Most often
 * that is the first of all; else it is looked for by halving, since whether something fits is not quickly known. What the last
 * one makes is taken as it is.
 */
export function firstThatFits<Way, Made>(
  ways: Ways<Way>,
  make: (way: Way) => Made,
  fits: (made: Made) => boolean,
): Made {
  const whole = make(ways[0]);
  if (fits(whole)) return whole;
  let tooMuch = 0;
  let fitting = ways.length - 1;
  let made: Made | null = null;
  while (fitting - tooMuch > 1) {
    const middle = Math.floor((tooMuch + fitting) / 2);
    const tried = make(ways[middle] ?? ways[0]);
    if (fits(tried)) {
      made = tried;
      fitting = middle;
    } else tooMuch = middle;
  }
  return made ?? make(ways.at(-1) ?? ways[0]);
}

/**
 * The same of stages of ways, the better ones first, where the most that a stage says may take more room than the least of the
 * one before: of the first stage whose least fits, what the first way that fits makes. Of the last stage the least is taken as it
 * is.
 */
export function firstStageThatFits<Way, Made>(
  stages: readonly [Ways<Way>, ...Ways<Way>[]],
  make: (way: Way) => Made,
  fits: (made: Made) => boolean,
): Made {
  const last = stages.at(-1) ?? stages[0];
  const stage = stages.find((ways) => ways === last || fits(make(ways.at(-1) ?? ways[0]))) ?? last;
  return firstThatFits(stage, make, fits);
}
