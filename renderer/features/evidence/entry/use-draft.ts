import { useEffect, useState } from 'react';

/** A list of something unsaved. */
interface Draft<Item> {
  readonly items: readonly Item[];
  /** How many were there already when the screen was opened. */
  readonly restored: number;
  /** Changes what is there by then, which may be more than what was shown when the change was begun. */
  change(next: (items: readonly Item[]) => readonly Item[]): void;
}

/**
 * Keeps something unsaved so that it survives a crash and leaving the screen: it is written down at every change.
 *
 * @param key unique in the program; mount the component anew for another one
 */
export function useDraft<Item>(key: string): Draft<Item> {
  const [items, change] = useState<readonly Item[]>(() => readDraft<Item>(key));
  const [restored] = useState(items.length);
  useEffect(() => {
    if (items.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(items));
  }, [key, items]);
  return { items, restored, change };
}

function readDraft<Item>(key: string): readonly Item[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
