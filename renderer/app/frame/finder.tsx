import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { useMenuCommand } from '../../lib/use-menu-command.ts';

const FindPalette = lazy(async () => ({
  default: (await import('../../features/find/find-palette.tsx')).FindPalette,
}));

/** The palette that finds anything, and how to call it; the menu's command calls it, too. */
export function useFinder(): { readonly open: () => void; readonly palette: ReactNode } {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  useMenuCommand('find', open);
  const palette = isOpen && (
    <Suspense>
      <FindPalette onClose={() => setIsOpen(false)} />
    </Suspense>
  );
  return { open, palette };
}
