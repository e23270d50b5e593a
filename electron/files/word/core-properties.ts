import type { Paper } from '../../../shared/report/paper.ts';
import { wordText } from './word-text.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The part of a .docx file that tells title, author and date. The library would write the time of writing. */
export function coreProperties({ title, author, createdAt }: Paper['properties']): {
  readonly path: string;
  readonly data: string;
} {
  const date = new Date(createdAt).toISOString();
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>`,
    '<dc:language>zh-CN</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}

function escaped(text: string): string {
  return wordText(text).replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
