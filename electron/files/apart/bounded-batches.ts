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
  let gathered: SheetRow[] = [];
  let cells = 0;
  let characters = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      gathered.push(row);
      cells += row.cells.length;
      characters += charactersOf(row);
      if (gathered.length < MOST_ROWS && cells < MOST_CELLS && characters < MOST_CHARACTERS) continue;
      yield gathered;
      gathered = [];
      cells = 0;
      characters = 0;
    }
  }
  if (gathered.length > 0) yield gathered;
}

function charactersOf({ cells }: SheetRow): number {
  let characters = 0;
  for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
  return characters;
}
