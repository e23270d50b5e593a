import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Ours, so that a PDF that is let go does not take it along while the next one is opened. */
const worker = PDFWorker.create({ port: new Worker(workerAddress, { type: 'module' }) });

/** A PDF taken apart in a thread of its own, and a way to let go of it. */
export interface OpenedPdf {
  readonly ready: Promise<PDFDocumentProxy>;
  close(): void;
}

/** Opens a PDF that the program made: nothing in it is run, and nothing is loaded from elsewhere. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  // The thread takes the bytes away with it: it gets a copy.
  const task = getDocument({ data: bytes.slice(), worker, enableXfa: false });
  return { ready: task.promise, close: () => void task.destroy() };
}
