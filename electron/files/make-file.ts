import { ok, type Result } from '../../shared/problems/result.ts';
import type { Paper } from '../../shared/report/paper.ts';
import type { WorkbookDescription } from '../../shared/workbook/workbook.ts';
import { documentFonts, type FontSource } from './document-fonts.ts';
import { printPdf } from './print-pdf.ts';

/** A file as data, before it is bytes: it can be handed to another thread. */
export type FileContent =
  | { readonly kind: 'pdf'; readonly paper: Paper }
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
    case 'docx': {
      const { docxBytes } = await import('./write-docx.ts');
      return ok(await docxBytes(content.paper));
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
