import type { Chance } from '../../../shared/statistics/chance.ts';

/** One way to damage something, with the words that say what was done, for who replays it. */
export interface Damage<Thing> {
  readonly name: string;
  /** How often it is drawn, against the others; 1 where nothing is said. */
  readonly weight?: number;
  readonly inflict: (thing: Thing, chance: Chance) => Thing;
}

/** Something damaged, and by what. */
export interface Damaged<Thing> {
  readonly thing: Thing;
  readonly damages: readonly string[];
}

/** Inflicts some of the damages, one after another. */
export function damaged<Thing>(
  thing: Thing,
  choices: readonly Damage<Thing>[],
  count: number,
  chance: Chance,
): Damaged<Thing> {
  let result = thing;
  const damages: string[] = [];
  for (let left = count; left > 0; left -= 1) {
    const { name, inflict } = drawn(choices, chance);
    result = inflict(result, chance);
    damages.push(name);
  }
  return { thing: result, damages };
}

function drawn<Thing>(choices: readonly Damage<Thing>[], chance: Chance): Damage<Thing> {
  let left = chance.uniform() * choices.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const choice of choices) {
    left -= choice.weight ?? 1;
    if (left < 0) return choice;
  }
  return chance.pick(choices);
}
