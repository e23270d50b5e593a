import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

/** An opened PDF with the size of its first page, in points. */
export interface Pdf {
  readonly document: PDFDocumentProxy;
  readonly pageSize: { readonly width: number; readonly height: number };
}

/** The PDF of these bytes; null while it is being opened. */
export function usePdf(bytes: Uint8Array): Pdf | null {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    const opened = openPdf(bytes);
    let isWanted = true;
    const show = (shown: Pdf) => isWanted && setPdf(shown);
    opened.ready.then(withSize).then(show, (error: unknown) => isWanted && setFault(error));
    return () => {
      isWanted = false;
      setPdf(null);
      opened.close();
    };
  }, [bytes]);
  if (fault !== null) throw fault;
  return pdf;
}

async function withSize(document: PDFDocumentProxy): Promise<Pdf> {
  const first = await document.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  return { document, pageSize: { width, height } };
}
