import { useEffect, useState } from 'react';
import { drawPage } from './draw-page.ts';
import styles from './pdf-view.module.css';
import type { Pdf } from './use-pdf.ts';

interface Props {
  readonly pdf: Pdf;
  /** From 1. */
  readonly number: number;
  /** CSS pixels for a point. */
  readonly scale: number;
  readonly label: string;
}

/** How far beyond its edges a page is drawn before it is seen. */
const AHEAD = '800px';

/** One page as printed, with its text over it, to be read aloud, marked and copied; drawn when it is about to be seen. */
export function PdfPage({ pdf, number, scale, label }: Props) {
  const [page, setPage] = useState<HTMLElement | null>(null);
  const isNear = useIsNear(page);
  useEffect(() => {
    if (page === null || !isNear) return;
    return drawPage(pdf.document, number, {
      scale,
      canvas: partOf(page, 'canvas'),
      text: partOf(page, 'div'),
    });
  }, [pdf, number, scale, page, isNear]);
  const { width, height } = pdf.pageSize;
  return (
    <article
      ref={setPage}
      className={styles.page}
      aria-label={label}
      style={{ width: width * scale, height: height * scale }}
    >
      {/* A new canvas for each size: one that is still being drawn on cannot be drawn on anew. */}
      <canvas key={scale} className={styles.canvas} />
      <div key={`text ${scale}`} className={styles.text} />
    </article>
  );
}

function partOf<Name extends 'canvas' | 'div'>(page: HTMLElement, name: Name): HTMLElementTagNameMap[Name] {
  const part = page.querySelector(name);
  if (part === null) throw new Error(`a page has a ${name}`);
  return part;
}

function useIsNear(element: HTMLElement | null): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (element === null) return;
    const watcher = new IntersectionObserver(([seen]) => setIsNear(seen?.isIntersecting ?? false), {
      root: element.parentElement,
      rootMargin: AHEAD,
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [element]);
  return isNear;
}
