import { useEffect } from 'react';
import { useSteady } from '../../../lib/use-steady.ts';

/** Ctrl+S, or ⌘S, saves what is on the screen. */
export function useSaveKey(save: () => void): void {
  const act = useSteady(save);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act]);
}
