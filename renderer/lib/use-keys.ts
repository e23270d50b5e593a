import { useEffect, useRef } from 'react';

/** What single keys do, by `KeyboardEvent.key` in lower case. */
type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Lets single keys act while a part of the screen is there: never while the person types into a field, and never with
 * Ctrl, Alt or Command.
 *
 * @example useKeys({ j: next, k: previous });
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const action = latest.current[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, []);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
