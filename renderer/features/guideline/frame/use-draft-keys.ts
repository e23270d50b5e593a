import { useEffect } from 'react';
import type { DraftControl } from '../draft/use-draft.ts';

/**
 * Ctrl Z and Ctrl Y (or Ctrl Shift Z) go through the steps of the draft, wherever the keyboard is on the screen.
 *
 * @param isActive not while a version is read, or what is not seen would change
 */
export function useDraftKeys({ undo, redo }: Pick<DraftControl, 'undo' | 'redo'>, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo, isActive]);
}
