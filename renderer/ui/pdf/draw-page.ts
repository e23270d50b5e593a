import { type PDFDocumentProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist';

/** Where a page is drawn, and how large. */
interface Place {
  /** CSS pixels for a point. */
  readonly scale: number;
  readonly canvas: HTMLCanvasElement;
  /** Takes the text, invisible, each line where it is printed. */
  readonly text: HTMLElement;
}

/** Draws a page of a document; the function that comes back ends it, whether it is finished or not. */
export function drawPage(document: PDFDocumentProxy, number: number, place: Place): () => void {
  const stop = new AbortController();
  draw(document, number, place, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted && !(error instanceof RenderingCancelledException)) throw error;
  });
  return () => stop.abort();
}

async function draw(
  document: PDFDocumentProxy,
  number: number,
  { scale, canvas, text }: Place,
  signal: AbortSignal,
): Promise<void> {
  const page = await document.getPage(number);
  if (signal.aborted) return;
  const viewport = page.getViewport({ scale });
  const dots = window.devicePixelRatio;
  canvas.width = Math.floor(viewport.width * dots);
  canvas.height = Math.floor(viewport.height * dots);
  const drawing = page.render({ canvas, viewport, transform: [dots, 0, 0, dots, 0, 0] });
  signal.addEventListener('abort', () => drawing.cancel());
  await drawing.promise;
  if (signal.aborted) return;
  text.replaceChildren();
  text.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({ textContentSource: await page.getTextContent(), container: text, viewport });
  signal.addEventListener('abort', () => layer.cancel());
  await layer.render();
}
