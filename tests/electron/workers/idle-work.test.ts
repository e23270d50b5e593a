import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { IdleWork } from '../../../electron/workers/idle-work.ts';

const STEPS = ['first', 'second', 'third'];

/** Work that notes its steps, and how to wait until it has taken so many. */
function notedWork(steps: readonly string[] = STEPS) {
  const taken: string[] = [];
  const idle = new IdleWork(function* () {
    for (const step of steps) {
      taken.push(step);
      yield;
    }
  });
  const until = async (count: number) => {
    while (taken.length < count) await wait(5);
  };
  return { idle, taken, until };
}

/** Long enough for several steps. */
const A_WHILE_MS = 300;

test('the steps are taken one after the other, once', async () => {
  const { idle, taken, until } = notedWork();
  idle.resume();
  await until(3);
  await wait(A_WHILE_MS);
  expect(taken).toEqual(STEPS);
});

test('while somebody is answered no step is taken, then it goes on where it was', async () => {
  const { idle, taken, until } = notedWork();
  idle.resume();
  await until(1);
  idle.pause();
  const before = [...taken];
  await wait(A_WHILE_MS);
  expect(taken).toEqual(before);
  idle.resume();
  await until(3);
  expect(taken).toEqual(STEPS);
});

test('after a change it begins anew', async () => {
  const { idle, taken, until } = notedWork();
  idle.resume();
  await until(1);
  idle.pause();
  const before = [...taken];
  idle.beginAnew();
  idle.resume();
  await until(before.length + 3);
  expect(taken).toEqual([...before, ...STEPS]);
});

test('what is over takes no step, whatever comes', async () => {
  const { idle, taken } = notedWork();
  idle.end();
  idle.beginAnew();
  idle.resume();
  await wait(A_WHILE_MS);
  expect(taken).toEqual([]);
});

test('work that throws is let go of, and can begin anew', async () => {
  let begun = 0;
  const idle = new IdleWork(function* () {
    begun += 1;
    if (begun === 1) throw new Error('the disk is gone');
    yield;
  });
  idle.resume();
  await wait(A_WHILE_MS);
  expect(begun).toBe(1);
  idle.beginAnew();
  idle.resume();
  while (begun < 2) await wait(5);
});
