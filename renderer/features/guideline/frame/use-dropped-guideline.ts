import { useEffect } from 'react';
import { pathOfDropped } from '../../../lib/files.ts';

const ENDINGS = /\.(xlsx|json)$/iu;

/** Takes a workbook or JSON file that is dropped while the guideline is on the screen; other files go their usual way. */
export function useDroppedGuideline(take: (path: string) => void): void {
  useEffect(() => {
    const hear = (event: DragEvent) => {
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (file === undefined || others.length > 0 || !ENDINGS.test(file.name)) return;
      event.preventDefault();
      event.stopPropagation();
      void pathOfDropped(file).then((path) => path !== null && take(path));
    };
    document.addEventListener('drop', hear, { capture: true });
    return () => document.removeEventListener('drop', hear, { capture: true });
  }, [take]);
}
