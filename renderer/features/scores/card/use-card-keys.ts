import { useEffect, useRef } from 'react';

/** What each key does; letters in either case. */
interface CardKeys {
  readonly j: () => void;
  readonly k: () => void;
  readonly e: () => void;
  readonly escape: () => void;
}

/** Hears single keys wherever the keyboard is, but never while somebody types or something lies above the screen. */
export function useCardKeys(keys: CardKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isCovered()) return;
      if (key in current.current) current.current[key as keyof CardKeys]();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

/** Choices look like inputs to the browser, yet take no letters. */
const TYPED_INTO = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TYPED_INTO) !== null;
}

function isCovered(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
