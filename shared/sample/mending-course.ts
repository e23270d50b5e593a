import type { Method } from '../model/guideline.ts';
import type { RectificationItem, RectificationStep } from '../model/records/rectification-item.ts';
import type { Chance } from '../statistics/chance.ts';
import { MENDING_WORDS, REVIEW_WORDS } from './words/mending.ts';

interface Mended {
  /** The day it is, YYYY-MM-DD: no step is later. */
  readonly day: string;
  readonly method: Method | undefined;
  readonly responsible: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** So many days ago all was registered. */
const REGISTERED = -120;
/** Deadlines, in days from today. */
const DEADLINES = [-12, 5, 30, 45] as const;
/** How often an item has come to a state, of a hundred: registered, analysed, answered, reviewed, closed. */
const REACHED = [10, 14, 16, 12, 48] as const;

/** Deadline and steps that an item of a made-up district might have by now; about one of eight is overdue. */
export function sampleCourse(
  chance: Chance,
  { day, method = 'records', responsible }: Mended,
): Pick<RectificationItem, 'deadline' | 'steps'> {
  const reached = placeOf(chance.uniform() * 100);
  const words = MENDING_WORDS[method];
  const entry = (state: RectificationStep['state'], ago: number, text: string, evidence = '') => ({
    ...{ state, on: dayFrom(day, ago + chance.whole(0, 8)), by: responsible, text, evidence },
  });
  const registered = { ...entry('registered', REGISTERED, ''), on: dayFrom(day, REGISTERED), by: '区民政局' };
  const steps: RectificationStep[] = [
    entry('analysed', -100, chance.pick(words.analysed)),
    entry('answered', -75, chance.pick(words.answered), chance.pick(words.evidence)),
    entry('reviewed', -40, chance.pick(REVIEW_WORDS.reviewed), '复查记录'),
    entry('closed', -25, chance.pick(REVIEW_WORDS.closed)),
  ];
  const isSentBack = reached === 2 && chance.happens(0.2);
  const back = [
    entry('reviewed', -55, '现场复查'),
    entry('answered', -40, chance.pick(REVIEW_WORDS.sentBack)),
  ];
  return {
    deadline: dayFrom(day, chance.pick(DEADLINES)),
    steps: [registered, ...steps.slice(0, reached), ...(isSentBack ? back : [])],
  };
}

/** Which of the shares a number from 0 to 100 falls into. */
function placeOf(number: number): number {
  let sum = 0;
  return REACHED.findIndex((share) => {
    sum += share;
    return number < sum;
  });
}

/** The day so many days from another, both YYYY-MM-DD. */
function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
