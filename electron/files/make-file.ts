import { ok, type Result } from '../../shared/problems/result.ts';
import type { FormPaper } from '../../shared/report/forms/form-paper.ts';
import type { Paper, PaperProperties } from '../../shared/report/paper.ts';
import type { SeriesPaper } from '../../shared/report/pdf/series-definition.ts';
import type { WorkbookDescription } from '../../shared/workbook/workbook.ts';
import { documentFonts, type FontSource } from './document-fonts.ts';
import type { PdfPart } from './joining/join-pdfs.ts';
import { printForms, printPdf, printSeries } from './print-pdf.ts';

/** A file as data, before it is bytes: it can be handed to another thread. */
export type FileContent =
  | { readonly kind: 'pdf'; readonly paper: Paper }
  /** Several documents in one file, with a bookmark each. */
  | { readonly kind: 'pdf-series'; readonly papers: readonly [SeriesPaper, ...SeriesPaper[]] }
  /** Such files one after the other in one. */
  | { readonly kind: 'joined-pdf'; readonly parts: readonly PdfPart[]; readonly properties: PaperProperties }
  /** Forms in one file, with a bookmark each. */
  | { readonly kind: 'forms'; readonly papers: readonly [FormPaper, ...FormPaper[]] }
  | { readonly kind: 'docx'; readonly paper: Paper }
  | { readonly kind: 'xlsx'; readonly workbook: WorkbookDescription };

/** Makes the bytes of a file; somewhere: here, or in a thread of its own. */
export type MakeFile = (content: FileContent) => Promise<Result<Uint8Array<ArrayBuffer>>>;

/** Makes the bytes of a file; refused where a font is missing, or a character that no font has. */
export async function makeFile(content: FileContent, source: FontSource = 'computer'): ReturnType<MakeFile> {
  switch (content.kind) {
    case 'pdf': {
      const fonts = documentFonts(source);
      return fonts.ok ? printPdf(content.paper, fonts.value) : fonts;
    }
    case 'pdf-series': {
      const fonts = documentFonts(source);
      return fonts.ok ? printSeries(content.papers, fonts.value) : fonts;
    }
    case 'forms': {
      const fonts = documentFonts(source);
      return fonts.ok ? printForms(content.papers, fonts.value) : fonts;
    }
    case 'joined-pdf': {
      const { joinPdfs } = await import('./joining/join-pdfs.ts');
      return ok(await joinPdfs(content.parts, content.properties));
    }
    case 'docx': {
      // Charts are drawn with what every computer has: whoever edits the file has other fonts anyway.
      const fonts = documentFonts('bundled');
      const { docxBytes } = await import('./write-docx.ts');
      return fonts.ok ? ok(await docxBytes(content.paper, fonts.value)) : fonts;
    }
    case 'xlsx': {
      // Half a second to load, and most who print want no workbook.
      const { workbookBytes } = await import('./write-workbook.ts');
      return ok(await workbookBytes(content.workbook));
    }
    default:
      return content satisfies never;
  }
}
