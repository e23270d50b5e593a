import {
  daySchema,
  RECTIFICATION_STATE_NAMES,
  type RectificationItem,
  type RectificationState,
  type RectificationStep,
} from '../../model/records/rectification-item.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import { isGoingBack, nextStates, stateAfter } from './next-states.ts';
import { lastStep } from './where-it-stands.ts';

/** Where the parts of a step were written, so that what is wrong can be shown there. */
export interface StepPlaces {
  readonly state: Place;
  readonly on: Place;
  readonly by: Place;
  readonly text: Place;
  readonly evidence: Place;
}

const NOWHERE: StepPlaces = { state: {}, on: {}, by: {}, text: {}, evidence: {} };

interface StepJudgement {
  /** The day it is now: no step is of a later one. */
  readonly today: string;
  readonly places?: StepPlaces;
}

/**
 * The item with one more step; refused with every reason why not: a state that may not follow, a day that there is not,
 * before the last step or still to come, nobody named, nothing said (only closing may say nothing; going back says why), or closing without a
 * review whose evidence is named.
 */
export function takeStep<Item extends Pick<RectificationItem, 'steps'>>(
  item: Item,
  step: RectificationStep,
  { today, places = NOWHERE }: StepJudgement,
): Result<Item> {
  const problems = [
    ...stateProblems(item, step, places),
    ...dayProblems(lastStep(item), step, { today, places }),
    ...wordProblems(lastStep(item).state, step, places),
  ];
  return problems.length > 0 ? refused(...problems) : ok({ ...item, steps: [...item.steps, step] });
}

function stateProblems(
  item: Pick<RectificationItem, 'steps'>,
  { state: to, evidence }: RectificationStep,
  { state, evidence: place }: StepPlaces,
): Problem[] {
  const from = lastStep(item).state;
  if (!nextStates(from).includes(to)) {
    const facts = { ...named('from', from), ...named('to', to), ...named('next', stateAfter(from) ?? from) };
    return [problem('rectification-step-skipped', facts, state)];
  }
  const closes = to === 'closed' && from === 'reviewed';
  return closes && !isReviewShown(item) && evidence.trim() === ''
    ? [problem('rectification-review-without-evidence', {}, place)]
    : [];
}

/** Whether the review that an item stands at names what it saw. */
function isReviewShown({ steps }: Pick<RectificationItem, 'steps'>): boolean {
  const before = steps.findLastIndex(({ state }) => state !== 'reviewed');
  return steps.slice(before + 1).some(({ evidence }) => evidence.trim() !== '');
}

function dayProblems(
  last: RectificationStep,
  { on }: RectificationStep,
  { today, places }: Required<StepJudgement>,
): Problem[] {
  if (!daySchema.safeParse(on).success) return [problem('rectification-not-a-day', { day: on }, places.on)];
  if (on > today) return [problem('rectification-step-in-future', { day: on, today }, places.on)];
  return on < last.on ? [problem('rectification-step-too-early', { day: on, last: last.on }, places.on)] : [];
}

function wordProblems(
  from: RectificationState,
  { state, by, text }: RectificationStep,
  places: StepPlaces,
): Problem[] {
  const nobody = by.trim() === '' ? [problem('rectification-step-by-nobody', {}, places.by)] : [];
  const needsWords = text.trim() === '' && !(state === 'closed' && from === 'reviewed');
  if (!needsWords) return nobody;
  const code = isGoingBack(from, state)
    ? 'rectification-back-without-reason'
    : 'rectification-step-says-nothing';
  return [...nobody, problem(code, { ...named('from', from), ...named('to', state) }, places.text)];
}

function named<Name extends string>(name: Name, state: RectificationState) {
  const { zh, en } = RECTIFICATION_STATE_NAMES[state];
  return { [name]: zh, [`${name}InEnglish`]: en.toLowerCase() };
}
