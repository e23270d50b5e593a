import type { Phase } from '../../../../shared/model/phase.ts';
import { ENTRY_KINDS } from './chosen-entry.ts';
import type { EntryKind } from './words.ts';

const PREFIX = 'entry.draft ';

/** Where the draft of one kind of entry is kept; `further` tells grids of one kind apart. */
export function draftKey(path: string, phase: Phase, kind: EntryKind, ...further: (string | null)[]): string {
  return PREFIX + JSON.stringify([path, phase, kind, ...further]);
}

/** How many things wait for being saved, by kind. */
export function waitingDrafts(path: string, phase: Phase): ReadonlyMap<EntryKind, number> {
  const counts = new Map<EntryKind, number>();
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const [ownPath, ownPhase, ownKind] = parsed(key.slice(PREFIX.length));
    const kind = ENTRY_KINDS.find((known) => known === ownKind);
    if (kind === undefined || ownPath !== path || ownPhase !== phase) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + parsed(localStorage.getItem(key) ?? '').length);
  }
  return counts;
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
