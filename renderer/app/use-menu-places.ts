import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '../../shared/contract/events.ts';
import { listen } from '../lib/client.ts';

/** The menu's places and their paths. */
const PLACES: Partial<Record<MenuCommand, string>> = {
  home: '/home',
  guideline: '/guideline',
  register: '/register',
  evidence: '/evidence',
  scores: '/scores',
  reports: '/reports',
  journal: '/journal',
  settings: '/settings',
  about: '/settings/about',
};

/** Goes where the menu says. */
export function useMenuPlaces(): void {
  const navigate = useNavigate();
  useEffect(
    () =>
      listen('menu', (command) => {
        const path = PLACES[command];
        if (path !== undefined) navigate(path);
      }),
    [navigate],
  );
}
