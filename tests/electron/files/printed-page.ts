import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text where it is printed: millimetres from the left and upper edge of the paper. */
interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that letters stand on. */
  readonly baseline: number;
  /** In points. */
  readonly size: number;
}

/** A rule across the page, in millimetres. */
interface PrintedRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly width: number;
}

export interface PrintedPage {
  readonly texts: readonly PrintedText[];
  readonly rules: readonly PrintedRule[];
}

export interface PrintedDocument {
  readonly pages: readonly PrintedPage[];
  readonly language: unknown;
  readonly bookmarks: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string }[];
  }[];
}

const MILLIMETRE = 72 / 25.4;

/** What a PDF has on its pages, as a reader of PDFs sees it. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedDocument> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await pageOf(document, number));
  const { info } = await document.getMetadata();
  const printed = { pages, language: Reflect.get(info, 'Language'), bookmarks: await document.getOutline() };
  await task.destroy();
  return printed;
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size = 0, , , , left = 0, up = 0] = item.transform;
    const right = (left + item.width) / MILLIMETRE;
    return [{ text: item.str, left: left / MILLIMETRE, right, baseline: (height - up) / MILLIMETRE, size }];
  });
  return { texts, rules: rulesOf(await page.getOperatorList()) };
}

type Operators = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getOperatorList']>>;

/** Strokes that are as high as nothing; the way down the page is not turned round within them. */
function rulesOf({ fnArray, argsArray }: Operators): PrintedRule[] {
  let width = 0;
  return fnArray.flatMap((operator, place) => {
    const args: unknown[] = argsArray[place] ?? [];
    if (operator === OPS.setLineWidth) width = Number(args[0]) / MILLIMETRE;
    if (operator !== OPS.constructPath || args[0] !== OPS.stroke) return [];
    const [left = 0, top = 0, right = 0, bottom = 0] = Object.values(args[2] ?? {}).map(
      (edge) => Number(edge) / MILLIMETRE,
    );
    return top === bottom ? [{ left, right, top, width }] : [];
  });
}
