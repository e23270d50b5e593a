import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function watch(tell: () => void): () => void {
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** Whether the window is dark: by the computer's choice or the program's setting, which the window is told as its own. */
export function useIsDark(): boolean {
  return useSyncExternalStore(watch, () => query.matches);
}
