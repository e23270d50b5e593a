import { expect, test } from 'vitest';
import { runFuzz } from './run-fuzz.ts';

/** In the gate always the same files; on a laptop others each time. `npm run fuzz` tries ten thousand. */
const SEED = process.env.CI ? 20_261_122 : Date.now() % 1_000_000;
const FILES = 300;

test('whatever is brought ends in a plan or a problem; no row is lost, nothing hangs', async () => {
  const numbers = Array.from({ length: FILES }, (_, number) => number);
  const { trials, faults } = await runFuzz({ seed: SEED, numbers, processes: 2 });
  expect(faults.map((fault) => `--seed ${SEED} --only ${fault.number}: ${fault.words}`)).toEqual([]);
  expect(trials).toHaveLength(FILES);
  const plans = trials.filter(({ outcome }) => outcome === 'plan');
  expect(plans.length).toBeGreaterThan(FILES / 6);
  expect(plans.some(({ committed }) => committed)).toBe(true);
}, 300_000);
