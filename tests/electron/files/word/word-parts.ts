import { documentFonts } from '../../../../electron/files/document-fonts.ts';
import { docxBytes } from '../../../../electron/files/write-docx.ts';
import type { Paper } from '../../../../shared/report/paper.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { readPart } from '../writing/read-part.ts';

/** A paragraph of a document: its style, what the paragraph adds to it, and its text. */
export interface WordParagraph {
  readonly style: string;
  readonly properties: string;
  readonly text: string;
}

export async function wordFile(paper: Paper): Promise<Buffer> {
  const fonts = documentFonts('bundled');
  if (!fonts.ok) throw new Error(JSON.stringify(fonts.problems));
  return Buffer.from(await docxBytes(paper, fonts.value));
}

/** Gives a function that makes a file of a document and reads one of its parts. */
export function wordParts(): (paper: Paper, part?: string) => Promise<string> {
  const file = temporaryFiles();
  return async (paper, part = 'word/document.xml') =>
    readPart(file('paper.docx', await wordFile(paper)), part);
}

/** The paragraphs of a part, those in tables too. */
export function paragraphsIn(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, content = '']) => {
    const properties = content.match(/<w:pPr>(.*?)<\/w:pPr>/)?.[1] ?? '';
    const style = properties.match(/<w:pStyle w:val="(.*?)"\/>/)?.[1] ?? '';
    const texts = [...content.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(br|tab)\/>/g)];
    return {
      style,
      properties,
      text: texts.map(([, text = '', sign]) => SIGNS[sign ?? ''] ?? text).join(''),
    };
  });
}

const SIGNS: Readonly<Record<string, string>> = { br: '\n', tab: '\t' };
