import { delimiterOf } from './delimiter.ts';
import { decoded, type TextBytes, type TextEncoding } from './encoding.ts';

/** How a table of text is written. */
export interface TextForm {
  readonly encoding: TextEncoding;
  /** What separates its cells. */
  readonly delimiter: string;
}

/** How a table is written, and how many characters at its beginning say so and are no row. */
interface FoundForm extends TextForm {
  readonly skipped: number;
}

const LOOKED_AT = 64 * 1024;

/**
 * Finds out what separates the cells of a table: what its first line says where that is `sep=;`, as some programs
 * write for Excel, which shows no row for it; else what its first lines look like.
 */
export async function textForm(text: TextBytes, encoding: TextEncoding): Promise<FoundForm> {
  const beginning = await beginningOf(text, encoding);
  const [line, said] = /^"?sep=([^\r\n"])"?(?:\r\n?|\n|$)/i.exec(beginning) ?? [];
  return line !== undefined && said !== undefined
    ? { encoding, delimiter: said, skipped: line.length }
    : { encoding, delimiter: delimiterOf(beginning), skipped: 0 };
}

/** The first characters of a text, at least so many where it has them. */
export async function beginningOf(text: TextBytes, encoding: TextEncoding): Promise<string> {
  let beginning = '';
  for await (const piece of decoded(text, encoding)) {
    beginning += piece;
    if (beginning.length >= LOOKED_AT) break;
  }
  return beginning;
}
