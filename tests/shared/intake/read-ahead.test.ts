import { expect, test } from 'vitest';
import { type Batches, readAhead } from '../../../shared/intake/read-ahead.ts';

async function behind(rest: AsyncIterable<readonly number[]>): Promise<number[][]> {
  const batches: number[][] = [];
  for await (const batch of rest) batches.push([...batch]);
  return batches;
}

async function* later(batches: readonly (readonly number[])[]): AsyncGenerator<readonly number[]> {
  for (const batch of batches) yield batch;
}

test('a batch that reaches beyond the first items is cut there, and nothing is lost or said twice', async () => {
  const ahead = await readAhead(later([[1, 2], [], [3, 4, 5], [6]]), 3);
  expect(ahead.head).toEqual([1, 2, 3]);
  expect(await behind(ahead.rest)).toEqual([[4, 5], [6]]);
});

test('batches that are all there are read like those still to come', async () => {
  const ahead = await readAhead([[1], [2], [3]], 2);
  expect(ahead.head).toEqual([1, 2]);
  expect(await behind(ahead.rest)).toEqual([[3]]);
});

test('a stream with fewer items is all head', async () => {
  const ahead = await readAhead([[1, 2]], 30);
  expect(ahead.head).toEqual([1, 2]);
  expect(await behind(ahead.rest)).toEqual([]);
});

test.each<[string, (closed: () => void) => Batches<number>]>([
  ['still to come', endless],
  ['that is all there', (closed) => endlessly(closed)],
])('a stream %s is let go of when nobody wants the rest', async (_case, stream) => {
  let isClosed = false;
  const ahead = await readAhead(
    stream(() => {
      isClosed = true;
    }),
    2,
  );
  await ahead.close();
  expect(isClosed).toBe(true);
});

async function* endless(closed: () => void): AsyncGenerator<readonly number[]> {
  yield* endlessly(closed);
}

function* endlessly(closed: () => void): Generator<readonly number[]> {
  try {
    for (;;) yield [1];
  } finally {
    closed();
  }
}
