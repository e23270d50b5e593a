import { PDFDocument } from '@cantoo/pdf-lib';
import type { PaperProperties } from '../../../shared/report/paper.ts';
import { type OutlineGroup, readOutline, writeOutline } from './pdf-outline.ts';

/** A PDF whose documents each have a bookmark. */
export interface PdfPart {
  /** Under what its bookmarks stand; parts of the same group follow each other. */
  readonly group: string;
  readonly bytes: Uint8Array;
}

/** One PDF of many, page after page, with the bookmarks of each part under that of its group. Equal parts give equal bytes. */
export async function joinPdfs(
  parts: readonly PdfPart[],
  properties: PaperProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  const groups: OutlineGroup[] = [];
  for (const { group, bytes } of parts) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = await whole.copyPages(part, part.getPageIndices());
    for (const page of pages) whole.addPage(page);
    const entries = readOutline(part).flatMap(({ title, page }) => {
      const copied = pages[page];
      return copied === undefined ? [] : [{ title, page: copied.ref }];
    });
    const last = groups.at(-1);
    if (last?.title === group) last.entries.push(...entries);
    else groups.push({ title: group, entries });
  }
  writeOutline(whole, groups);
  describe(whole, properties);
  return new Uint8Array(await whole.save());
}

function describe(whole: PDFDocument, { title, author, keywords, createdAt }: PaperProperties): void {
  whole.setTitle(title, { showInWindowTitleBar: true });
  whole.setAuthor(author);
  whole.setKeywords([keywords]);
  whole.setCreator('Daoze');
  whole.setProducer('Daoze');
  whole.setLanguage('zh-CN');
  whole.setCreationDate(new Date(createdAt));
  whole.setModificationDate(new Date(createdAt));
}
