import { useEffect } from 'react';
import { useSteady } from '../../../../lib/use-steady.ts';

/** Ctrl+Z, or ⌘Z, takes a step back, except in a field that is typed into: there it takes back what was typed. */
export function useUndoKey(takeBack: () => void): void {
  const act = useSteady(takeBack);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      if (isTypedInto(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act]);
}

/** Choices look like inputs to the browser, yet take no letters. */
function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="radio"], [type="checkbox"]), textarea')
  );
}
