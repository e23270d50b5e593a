import { type RefObject, useEffect } from 'react';

/** Takes the keyboard to a part of the screen when it appears, and back to where it was when it goes. */
export function useBorrowedFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    part.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [part]);
}
