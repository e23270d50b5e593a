/** Names a cell by its row and its field. */
export type CellName = string;

const BETWEEN = '\u001f';

export function cellName(row: string, field: string): CellName {
  return `${row}${BETWEEN}${field}`;
}

/** The row and the field of a cell. */
export function partsOf(cell: CellName): readonly [row: string, field: string] {
  const at = cell.indexOf(BETWEEN);
  return [cell.slice(0, at), cell.slice(at + 1)];
}

/** What a cell shall hold from now on; undefined: what is saved. */
export interface CellChange {
  readonly cell: CellName;
  readonly text: string | undefined;
}

interface Step {
  readonly cell: CellName;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What was typed and is not saved yet, with the way back and forth. */
export interface Edits {
  readonly texts: ReadonlyMap<CellName, string>;
  /** The last one last; each changes several cells at once. */
  readonly done: readonly (readonly Step[])[];
  readonly undone: readonly (readonly Step[])[];
}

export const NO_EDITS: Edits = { texts: new Map(), done: [], undone: [] };

/** The edits with these changes, made as one; what was undone can no longer be redone. */
export function withChanges(edits: Edits, changes: readonly CellChange[]): Edits {
  const steps = changes.flatMap(({ cell, text: after }): Step[] => {
    const before = edits.texts.get(cell);
    return before === after ? [] : [{ cell, before, after }];
  });
  if (steps.length === 0) return edits;
  return { texts: forth(edits.texts, steps), done: [...edits.done, steps], undone: [] };
}

/** The edits without the last change; the same where there is none. */
export function undo(edits: Edits): Edits {
  const last = edits.done.at(-1);
  if (last === undefined) return edits;
  return {
    texts: back(edits.texts, last),
    done: edits.done.slice(0, -1),
    undone: [...edits.undone, last],
  };
}

/** The edits with the change that was undone last; the same where there is none. */
export function redo(edits: Edits): Edits {
  const last = edits.undone.at(-1);
  if (last === undefined) return edits;
  return {
    texts: forth(edits.texts, last),
    done: [...edits.done, last],
    undone: edits.undone.slice(0, -1),
  };
}

function forth(texts: ReadonlyMap<CellName, string>, steps: readonly Step[]) {
  return changed(texts, steps, ({ after }) => after);
}

function back(texts: ReadonlyMap<CellName, string>, steps: readonly Step[]) {
  return changed(texts, steps.toReversed(), ({ before }) => before);
}

function changed(
  texts: ReadonlyMap<CellName, string>,
  steps: readonly Step[],
  textOf: (step: Step) => string | undefined,
): ReadonlyMap<CellName, string> {
  const next = new Map(texts);
  for (const step of steps) {
    const text = textOf(step);
    if (text === undefined) next.delete(step.cell);
    else next.set(step.cell, text);
  }
  return next;
}
