import { useCallback, useState } from 'react';
import {
  type CellChange,
  type CellName,
  type Edits,
  NO_EDITS,
  redo,
  undo,
  withChanges,
} from '../../../../ui/entry-grid/edits.ts';
import { useDraft } from '../use-draft.ts';
import { unsavedCells } from './grid-changes.ts';

/** What was typed into a grid and is not saved yet. */
export interface GridEdits {
  readonly edits: Edits;
  /** How many cells were restored from the last time; 0 once that was heard. */
  readonly restored: number;
  change(changes: readonly CellChange[]): void;
  undo(): void;
  redo(): void;
  /** Takes cells out: they are saved. What was done before can no longer be undone here. */
  settle(cells: readonly CellName[]): void;
  discard(): void;
}

type Written = readonly (readonly [CellName, string])[];

/** Keeps the edits of a grid, on paper too: they survive leaving the screen, and a crash. */
export function useGridEdits(key: string): GridEdits {
  const { value: written, change: write } = useDraft<Written>(key, []);
  const [edits, setEdits] = useState<Edits>(() => ({ ...NO_EDITS, texts: new Map(written) }));
  const [restored, setRestored] = useState(() => unsavedCells(edits.texts).length);
  const keep = useCallback(
    (next: Edits) => {
      setEdits(next);
      setRestored(0);
      write([...next.texts], next.texts.size === 0);
    },
    [write],
  );
  return {
    edits,
    restored,
    change: (changes) => keep(withChanges(edits, changes)),
    undo: () => keep(undo(edits)),
    redo: () => keep(redo(edits)),
    settle: (cells) => keep({ ...NO_EDITS, texts: without(edits.texts, cells) }),
    discard: () => keep(NO_EDITS),
  };
}

function without(texts: ReadonlyMap<CellName, string>, cells: readonly CellName[]) {
  const settled = new Set(cells);
  return new Map(
    [...texts].filter(([cell]) => !unsavedCells(new Map([[cell, '']])).some((own) => settled.has(own))),
  );
}
