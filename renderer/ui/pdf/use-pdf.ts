import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

/** An opened PDF with the size of its first page, in points. */
export interface Pdf {
  readonly document: PDFDocumentProxy;
  readonly pageSize: { readonly width: number; readonly height: number };
}

interface ShownPdf extends Pdf {
  close(): void;
}

/** The PDF of these bytes; until it is open the one before stays, null where there was none. */
export function usePdf(bytes: Uint8Array): Pdf | null {
  const [pdf, setPdf] = useState<ShownPdf | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    const { ready, close } = openPdf(bytes);
    let state: 'opening' | 'shown' | 'unwanted' = 'opening';
    const show = (opened: Pdf) => {
      if (state === 'unwanted') return;
      state = 'shown';
      setPdf({ ...opened, close });
    };
    ready.then(withSize).then(show, (error: unknown) => state === 'opening' && setFault(error));
    return () => {
      if (state === 'opening') close();
      state = 'unwanted';
    };
  }, [bytes]);
  useEffect(() => () => pdf?.close(), [pdf]);
  if (fault !== null) throw fault;
  return pdf;
}

async function withSize(document: PDFDocumentProxy): Promise<Pdf> {
  const first = await document.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  return { document, pageSize: { width, height } };
}
