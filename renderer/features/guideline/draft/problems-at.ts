import { type Position, positionKey } from '../../../../shared/guideline/editing/position.ts';
import type { Section } from '../../../../shared/guideline/editing/problem-spot.ts';
import { type PlacedProblem, useJudgement } from './judgement.tsx';

/** A place on the screen at which problems are shown. */
export interface ProblemPlace {
  readonly section: Section;
  readonly at?: Position | undefined;
  readonly item?: string | undefined;
  /** The way to the field; problems about what lies below it are shown here too. Left out: the thing as a whole. */
  readonly field?: readonly string[] | undefined;
}

/** The problems of a field, or with `field` left out those that are about the thing and none of its fields. */
export function useProblemsAt(place: ProblemPlace): readonly PlacedProblem[] {
  return useJudgement().placed.filter((placed) => isAbout(placed, place));
}

/** Everything there is to say of a thing and all of its fields. */
export function isWithin({ spot }: PlacedProblem, { section, at, item }: ProblemPlace): boolean {
  const isSameNode = positionKey(spot.at ?? []) === positionKey(at ?? []);
  return spot.section === section && isSameNode && spot.item === (item ?? null);
}

function isAbout(placed: PlacedProblem, place: ProblemPlace): boolean {
  if (!isWithin(placed, place)) return false;
  const { field } = placed.spot;
  if (place.field === undefined) return field.length === 0;
  return place.field.every((step, index) => field[index] === step);
}
