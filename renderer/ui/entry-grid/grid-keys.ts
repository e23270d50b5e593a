/** What a key does while the keyboard is on a cell. */
export type KeyDeed =
  | { readonly deed: 'undo' | 'redo' | 'empty' | 'edit' }
  | { readonly deed: 'extend'; readonly down: number; readonly right: number }
  /** To the next cell below, or above, that can be typed into. */
  | { readonly deed: 'below'; readonly step: 1 | -1 }
  | { readonly deed: 'choose'; readonly choice: string }
  | { readonly deed: 'next'; readonly step: 1 | -1 }
  /** What the browser or the grid does by itself: copying, moving, beginning to type. */
  | { readonly deed: 'nothing' };

/** The parts of a key press that matter. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const NOTHING: KeyDeed = { deed: 'nothing' };

const ARROWS: Readonly<Record<string, { readonly down: number; readonly right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** By key; Shift turns the direction round. */
const SINGLE_KEYS: Readonly<Record<string, (direction: 1 | -1) => KeyDeed>> = {
  Enter: (step) => ({ deed: 'below', step }),
  Tab: (step) => ({ deed: 'next', step }),
  Delete: () => ({ deed: 'empty' }),
  Backspace: () => ({ deed: 'empty' }),
  F2: () => ({ deed: 'edit' }),
};

/** What a key does on a cell; `choices` are what the digits write there. */
export function keyDeed({ key, ctrlKey, metaKey, shiftKey }: KeyPress, choices: readonly string[]): KeyDeed {
  if (ctrlKey || metaKey) return withControl(key.toLowerCase(), shiftKey);
  const arrow = ARROWS[key];
  if (arrow !== undefined) return shiftKey ? { deed: 'extend', ...arrow } : NOTHING;
  const single = SINGLE_KEYS[key];
  if (single !== undefined) return single(shiftKey ? -1 : 1);
  const choice = /^[1-9]$/.test(key) ? choices[Number(key) - 1] : undefined;
  return choice === undefined ? NOTHING : { deed: 'choose', choice };
}

function withControl(key: string, shiftKey: boolean): KeyDeed {
  if (key === 'z') return { deed: shiftKey ? 'redo' : 'undo' };
  return key === 'y' ? { deed: 'redo' } : NOTHING;
}

/** Where an arrow leads that ends typing in a cell; null where it does not. In text that is being mended, ← and → stay in it. */
export function wayOutOfTyping(
  key: string,
  isMending: boolean,
): { readonly down: number; readonly right: number } | null {
  const arrow = ARROWS[key];
  if (arrow === undefined || (isMending && arrow.right !== 0)) return null;
  return arrow;
}
