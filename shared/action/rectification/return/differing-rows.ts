import type { RectificationStep } from '../../../model/records/rectification-item.ts';

/** A row of a return, and the step that it says; null where it says none that can be read. */
export interface SaidStep {
  readonly row: number;
  /** The number of the item, as written. */
  readonly number: string;
  readonly step: RectificationStep | null;
}

/**
 * By row: the other rows that tell the same item's step of the same state and day in other words. Which of them holds, nobody
 * can know. Equal rows do not differ; another state or another day is another step.
 */
export function differingRows(said: readonly SaidStep[]): ReadonlyMap<number, readonly number[]> {
  const told = said.flatMap(({ row, number, step }) =>
    step === null ? [] : [{ row, key: JSON.stringify([number, step.state, step.on]), words: wordsOf(step) }],
  );
  const groups = [...Map.groupBy(told, ({ key }) => key).values()].filter(
    (rows) => new Set(rows.map(({ words }) => words)).size > 1,
  );
  return new Map(
    groups.flatMap((rows) =>
      rows.map(({ row }) => [row, rows.map((one) => one.row).filter((one) => one !== row)] as const),
    ),
  );
}

function wordsOf({ by, text, evidence }: RectificationStep): string {
  return JSON.stringify([by, text, evidence]);
}
