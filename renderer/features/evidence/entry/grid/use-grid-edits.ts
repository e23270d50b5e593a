import { useEffect, useState } from 'react';
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
  /** How many cells were restored from the last time; 0 once anything was typed. */
  readonly restored: number;
  change(changes: readonly CellChange[]): void;
  undo(): void;
  redo(): void;
  /** Takes out what is saved by now, but for what was typed over it since; the way back ends here. */
  settle(saved: ReadonlyMap<CellName, string>): void;
  discard(): void;
}

/** Keeps the edits of a grid, in the draft under this key, too. */
export function useGridEdits(key: string): GridEdits {
  const { items, change: write } = useDraft<readonly [CellName, string]>(key);
  const [edits, setEdits] = useState<Edits>(() => ({ ...NO_EDITS, texts: new Map(items) }));
  const [restored, setRestored] = useState(() => unsavedCells(edits.texts).length);
  useEffect(() => write(() => [...edits.texts]), [write, edits.texts]);
  const change = (next: (edits: Edits) => Edits) => {
    setRestored(0);
    setEdits(next);
  };
  return {
    edits,
    restored,
    change: (changes) => change((before) => withChanges(before, changes)),
    undo: () => change(undo),
    redo: () => change(redo),
    settle: (saved) => change(({ texts }) => ({ ...NO_EDITS, texts: withoutSaved(texts, saved) })),
    discard: () => change(() => NO_EDITS),
  };
}

function withoutSaved(texts: ReadonlyMap<CellName, string>, saved: ReadonlyMap<CellName, string>) {
  return new Map([...texts].filter(([cell, text]) => saved.get(cell) !== text));
}
