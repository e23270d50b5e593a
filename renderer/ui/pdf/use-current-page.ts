import { useCallback, useEffect, useState } from 'react';

/** The page that is in sight among those below each other in a place that scrolls and is positioned, from 1; a way to another. */
export function useCurrentPage(place: HTMLElement | null): {
  readonly page: number;
  readonly goTo: (page: number) => void;
} {
  const [page, setPage] = useState(1);
  useEffect(() => {
    if (place === null) return;
    const look = () => setPage(pageInSight(place));
    place.addEventListener('scroll', look, { passive: true });
    return () => place.removeEventListener('scroll', look);
  }, [place]);
  const goTo = useCallback(
    (wanted: number) => {
      const target = place?.children[wanted - 1];
      if (place === null || !(target instanceof HTMLElement)) return;
      place.scrollTop = target.offsetTop - GAP;
      setPage(wanted);
    },
    [place],
  );
  return { page, goTo };
}

/** What shows of the page before, in CSS pixels, so that the upper edge is seen. */
const GAP = 8;

function pageInSight(place: HTMLElement): number {
  const line = place.scrollTop + place.clientHeight / 3;
  const above = [...place.children].filter(
    (child) => child instanceof HTMLElement && child.offsetTop <= line,
  );
  return Math.max(above.length, 1);
}
