import { RichText } from './rich-text.ts';
import { visitXml } from './xml/visit-xml.ts';
import type { Archive } from './zip/open-archive.ts';

/** The texts that cells share, by number. A workbook without any has an empty table. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<readonly string[]> {
  if (part === null || !archive.has(part)) return [];
  const strings: string[] = [];
  const rich = new RichText();
  await visitXml(part, archive.chunks(part), (token, tokens) => {
    if (tokens.name === 'si' && token === 'close') strings.push(rich.finish());
    else rich.take(token, tokens);
  });
  return strings;
}
