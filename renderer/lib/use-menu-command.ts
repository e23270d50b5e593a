import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/contract/events.ts';
import { listen } from './client.ts';

/** Does something when the person chooses a command in the native menu or presses its shortcut. */
export function useMenuCommand(command: MenuCommand, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(
    () =>
      listen('menu', (chosen) => {
        if (chosen === command) latest.current();
      }),
    [command],
  );
}
