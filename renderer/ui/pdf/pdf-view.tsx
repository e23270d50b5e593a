import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { Loading } from '../loading.tsx';
import { useWidth } from '../use-width.ts';
import { PdfPage } from './pdf-page.tsx';
import { PdfToolbar } from './pdf-toolbar.tsx';
import styles from './pdf-view.module.css';
import { useCurrentPage } from './use-current-page.ts';
import { usePdf } from './use-pdf.ts';
import { useZoom, type Zoom } from './use-zoom.ts';

interface Props {
  readonly bytes: Uint8Array;
  /** What the document is, for screen readers. */
  readonly label: string;
  /** Before the page numbers: which document is shown. */
  readonly choice?: ReactNode;
}

/** The margins around pages, in CSS pixels: those of the style sheet. */
const MARGINS = 32;
const A4_WIDTH = 595;

/** A PDF, one page below the other as it will be printed; as wide as its place unless it is zoomed. */
export function PdfView({ bytes, label, choice }: Props) {
  const { say } = useLanguage();
  const pdf = usePdf(bytes);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const width = useWidth(place) ?? A4_WIDTH;
  const zoom = useZoom(pdf?.pageSize.width ?? A4_WIDTH, width - MARGINS);
  const { page, goTo } = useCurrentPage(place);
  const count = pdf?.document.numPages ?? 0;
  return (
    <div className={styles.view}>
      <PdfToolbar choice={choice} page={page} count={count} goTo={goTo} zoom={zoom} />
      <section
        ref={setPlace}
        className={styles.pages}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        onKeyDown={(event) => zoomByKey(event, zoom)}
      >
        {pdf === null ? (
          <Loading />
        ) : (
          Array.from({ length: count }, (_, at) => at + 1).map((number) => (
            <PdfPage
              key={`${pdf.document.fingerprints[0]} ${number}`}
              pdf={pdf}
              number={number}
              scale={zoom.scale}
              label={say({ zh: `第 ${number} 页`, en: `Page ${number}` })}
            />
          ))
        )}
      </section>
    </div>
  );
}

function zoomByKey(event: KeyboardEvent, { larger, smaller, fit }: Zoom): void {
  const acts: Record<string, () => void> = { '+': larger, '=': larger, '-': smaller, '0': fit };
  const act = acts[event.key];
  if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
}
