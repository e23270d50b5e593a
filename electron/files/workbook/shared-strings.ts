import { readPlainStrings } from './plain-string.ts';
import { RichText } from './rich-text.ts';
import { TextTable } from './text-table.ts';
import { inPart } from './xml/visit-xml.ts';
import { XmlTokens } from './xml/xml-tokens.ts';
import type { Archive } from './zip/open-archive.ts';

/** The texts that cells share, by number, as a list would give them. */
export interface SharedStrings {
  /** Null where characters were lost, which the cell that uses it reports; undefined when there is no such text. */
  at(index: number): string | null | undefined;
}

/** Reads the texts that cells share. A workbook without any has an empty table. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<SharedStrings> {
  if (part === null || !archive.has(part)) return [];
  const scanner = new StringScanner();
  for await (const chunk of archive.chunks(part)) inPart(part, () => scanner.scan(chunk));
  return inPart(part, () => scanner.finish());
}

/** Gathers the texts piece by piece; a piece may end anywhere. */
class StringScanner {
  readonly #texts = new TextTable();
  readonly #tokens = new XmlTokens();
  readonly #rich = new RichText();

  scan(chunk: Buffer): void {
    const tokens = this.#tokens;
    tokens.feed(chunk);
    for (;;) {
      if (tokens.depth === 1 && tokens.at !== null) {
        tokens.skipTo(readPlainStrings(tokens.bytes, tokens.words, tokens.at, this.#texts));
      }
      const token = tokens.next();
      if (token === 'more') return;
      if (tokens.name === 'si' && token === 'close') this.#add(this.#rich.finish());
      else this.#rich.take(token, tokens);
    }
  }

  finish(): SharedStrings {
    this.#tokens.finish();
    this.#texts.close();
    return this.#texts;
  }

  #add(text: string): void {
    const bytes = Buffer.from(text);
    this.#texts.add(bytes, 0, bytes.length);
  }
}
