import { useEffect } from 'react';
import type { MenuCommand } from '../../shared/contract/events.ts';
import { listen } from './client.ts';
import { useSteady } from './use-steady.ts';

/** Does something when the person chooses a command in the native menu or presses its shortcut. */
export function useMenuCommand(command: MenuCommand, act: () => void): void {
  const steady = useSteady(act);
  useEffect(
    () =>
      listen('menu', (chosen) => {
        if (chosen === command) steady();
      }),
    [command, steady],
  );
}
