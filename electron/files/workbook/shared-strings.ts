import { hasLostCharacters } from './escaped-text.ts';
import { RichText } from './rich-text.ts';
import { visitXml } from './xml/visit-xml.ts';
import type { Archive } from './zip/open-archive.ts';

/** The texts that cells share, by number; null where characters were lost, which the cell that uses it reports. */
export type SharedStrings = readonly (string | null)[];

/** Reads the texts that cells share. A workbook without any has an empty table. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<SharedStrings> {
  if (part === null || !archive.has(part)) return [];
  const strings: (string | null)[] = [];
  const rich = new RichText();
  await visitXml(part, archive.chunks(part), (token, tokens) => {
    if (tokens.name === 'si' && token === 'close') {
      const text = rich.finish();
      strings.push(hasLostCharacters(text) ? null : text);
    } else rich.take(token, tokens);
  });
  return strings;
}
