import type { Result } from '../../shared/problems/result.ts';
import type { Paper } from '../../shared/report/paper.ts';
import type { DocumentFonts } from './load-fonts.ts';
import { printPdf } from './print-pdf.ts';
import { writeWhole } from './write-whole.ts';

/** Prints a document as a PDF into a file, whole or not at all; refused as `printPdf` refuses. */
export async function writePdf(path: string, paper: Paper, fonts: DocumentFonts): Promise<Result<string>> {
  const printed = await printPdf(paper, fonts);
  return printed.ok ? writeWhole(path, printed.value) : printed;
}
