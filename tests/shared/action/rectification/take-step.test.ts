import { expect, test } from 'vitest';
import { nextStates } from '../../../../shared/action/rectification/next-states.ts';
import { takeStep } from '../../../../shared/action/rectification/take-step.ts';
import { closedOn, stateOf } from '../../../../shared/action/rectification/where-it-stands.ts';
import type { RectificationStep } from '../../../../shared/model/records/rectification-item.ts';
import { anItem, step } from './an-item.ts';

const TODAY = '2026-09-01';

/** The codes of what is wrong with a step; none where it may be taken. */
function wrongWith(item: ReturnType<typeof anItem>, next: RectificationStep): string[] {
  const taken = takeStep(item, next, { today: TODAY });
  return taken.ok ? [] : taken.problems.map(({ code }) => code);
}

/** An item after these steps, each a day after the other. */
function after(...steps: readonly RectificationStep[]) {
  return anItem({ steps: [...anItem().steps, ...steps] });
}

const ANALYSED = step('analysed', '2026-07-02');
const ANSWERED = step('answered', '2026-07-03');
const REVIEWED = step('reviewed', '2026-07-04');
const SHOWN = step('reviewed', '2026-07-04', { evidence: '复查照片3张' });

test('the way leads from registration to closing, a state at a time', () => {
  const way = [ANALYSED, ANSWERED, SHOWN, step('closed', '2026-07-05', { text: '' })];
  const item = way.reduce((so_far, next) => {
    const taken = takeStep(so_far, next, { today: TODAY });
    if (!taken.ok) throw new Error(taken.problems[0]?.code);
    return taken.value;
  }, anItem());
  expect([stateOf(item), closedOn(item), item.steps.length]).toEqual(['closed', '2026-07-05', 5]);
});

test('no state is skipped', () => {
  expect(wrongWith(anItem(), ANSWERED)).toEqual(['rectification-step-skipped']);
  expect(wrongWith(after(ANALYSED, ANSWERED), step('closed', '2026-07-05'))).toEqual([
    'rectification-step-skipped',
  ]);
});

test('closing needs a review whose evidence is named, with the review, after it, or at the closing', () => {
  const reviewed = after(ANALYSED, ANSWERED, REVIEWED);
  expect(wrongWith(reviewed, step('closed', '2026-07-05'))).toEqual([
    'rectification-review-without-evidence',
  ]);
  const added = after(ANALYSED, ANSWERED, REVIEWED, { ...SHOWN, on: '2026-07-06' });
  expect(wrongWith(added, step('closed', '2026-07-06'))).toEqual([]);
  expect(wrongWith(reviewed, step('closed', '2026-07-05', { evidence: '验收单' }))).toEqual([]);
});

test('evidence of a review that was gone back from does not count', () => {
  const again = after(
    ...[ANALYSED, ANSWERED, SHOWN, step('answered', '2026-07-05', { text: '复查不合格' })],
    step('reviewed', '2026-07-06'),
  );
  expect(wrongWith(again, step('closed', '2026-07-07'))).toEqual(['rectification-review-without-evidence']);
});

test('going back takes a reason, also from closing', () => {
  const closed = after(ANALYSED, ANSWERED, SHOWN, step('closed', '2026-07-05'));
  expect(wrongWith(closed, step('answered', '2026-07-06', { text: ' ' }))).toEqual([
    'rectification-back-without-reason',
  ]);
  expect(wrongWith(closed, step('answered', '2026-07-06', { text: '又有堆物' }))).toEqual([]);
});

test('a step names a day that was, who did it, and what was done', () => {
  const wrong = { by: ' ', text: '' };
  expect(wrongWith(anItem(), step('analysed', '2026-09-02', wrong))).toEqual([
    'rectification-step-in-future',
    'rectification-step-by-nobody',
    'rectification-step-says-nothing',
  ]);
  expect(wrongWith(after(ANALYSED), step('answered', '2026-07-01'))).toEqual([
    'rectification-step-too-early',
  ]);
});

test('what may follow is offered, the likeliest first', () => {
  expect(nextStates('registered')).toEqual(['analysed', 'registered']);
  expect(nextStates('reviewed')).toEqual(['closed', 'reviewed', 'answered', 'analysed', 'registered']);
  expect(nextStates('closed')[0]).toBe('closed');
});

test('a day that there is not is called that, not early or late', () => {
  const days = ['2026-09-31', '2026-13-01', '2025-02-29', '', '七月十日'];
  for (const on of days)
    expect(wrongWith(anItem(), step('analysed', on))).toEqual(['rectification-not-a-day']);
});
