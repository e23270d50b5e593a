import { useEffect } from 'react';
import { useSteady } from './use-steady.ts';

/** What single keys do, by `KeyboardEvent.key` in lower case. */
type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Lets single keys act while a part of the screen is there: never while the person types into a field or a dialog lies
 * above it, and never with Ctrl, Alt or Command.
 *
 * @example useKeys({ j: next, k: previous });
 */
export function useKeys(actions: KeyActions): void {
  const act = useSteady((event: KeyboardEvent) => {
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!isTyping(event) && !isCovered()) act(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [act]);
}

/** Choices look like inputs to the browser, yet take no letters. */
const TYPED_INTO = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest(TYPED_INTO) !== null;
}

/** What the component library lays between the screen and a dialog that takes all keys. */
const MASKS = '.ant-drawer-mask, .ant-modal-mask';

/** Whether a drawer or dialog covers the screen: then the keys are its own. One beside the screen covers nothing. */
function isCovered(): boolean {
  return [...document.querySelectorAll(MASKS)].some((mask) => mask.checkVisibility());
}
