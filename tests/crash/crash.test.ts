import { expect, test } from 'vitest';
import { runCrashes } from './run-crashes.ts';

/** In the gate the same draws; on a laptop others each time. `npm run crash` kills five hundred. */
const SEED = process.env.CI ? 20_261_122 : Date.now() % 1_000_000;
const TIMES = 30;

test('an import that is killed at any moment is whole or absent, and what was acknowledged is there', async () => {
  const { crashes } = await runCrashes({ times: TIMES, seed: SEED, processes: 2 });
  const wrong = crashes.filter(({ verdict }) => verdict.outcome !== 'whole');
  expect(wrong, `seed ${SEED}`).toEqual([]);
  expect(crashes).toHaveLength(TIMES);
}, 300_000);
