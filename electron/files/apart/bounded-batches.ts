import type { SheetRow } from '../../../shared/model/sheet.ts';

const MOST_ROWS = 256;
const MOST_CELLS = 16_384;
const MOST_CHARACTERS = 1_000_000;

/**
 * Rows in batches that are worth sending but bounded in memory, whatever the rows are like; a row that goes
 * beyond the bounds is the last of its batch.
 */
export async function* boundedBatches(
  batches: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<readonly SheetRow[]> {
  for await (const batch of batches) yield* parts(batch);
}

function* parts(batch: readonly SheetRow[]): Generator<readonly SheetRow[]> {
  let from = 0;
  let cells = 0;
  let characters = 0;
  for (const [index, row] of batch.entries()) {
    cells += row.cells.length;
    characters += charactersOf(row);
    const rows = index + 1 - from;
    if (rows < MOST_ROWS && cells < MOST_CELLS && characters < MOST_CHARACTERS) continue;
    yield batch.slice(from, index + 1);
    from = index + 1;
    cells = 0;
    characters = 0;
  }
  if (from < batch.length) yield batch.slice(from);
}

function charactersOf({ cells }: SheetRow): number {
  let characters = 0;
  for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
  return characters;
}
