import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { whileTelling } from '../../../electron/usecases/while-telling.ts';

test('gives what the work gives, having told at once and now and again', async () => {
  let told = 0;
  const work = async () => {
    expect(told).toBe(1);
    await wait(500);
    return 'done';
  };
  const tell = () => {
    told += 1;
  };
  expect(await whileTelling(work, tell)).toBe('done');
  expect(told).toBeGreaterThan(2);
});

test('ends at once when the telling throws, long before the work ends', async () => {
  let told = 0;
  const tell = () => {
    told += 1;
    if (told === 2) throw new Error('enough');
  };
  const began = Date.now();
  await expect(whileTelling(() => wait(20_000, null, { ref: false }), tell)).rejects.toThrow('enough');
  expect(Date.now() - began).toBeLessThan(10_000);
});

test('does not begin when the first telling throws', async () => {
  const enough = () => {
    throw new Error('enough');
  };
  const begun = () => Promise.reject(new Error('begun'));
  await expect(whileTelling(begun, enough)).rejects.toThrow('enough');
});
