import { extname } from 'node:path';
import type { ProblemCode } from '../../shared/problems/catalogue.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { encodingOf, inSlices, type TextEncoding } from './csv/encoding.ts';
import { beginningOf } from './csv/text-form.ts';

/** What a file is, whatever it is called. */
export type Format =
  | { readonly kind: 'archive' }
  | { readonly kind: 'table'; readonly encoding: TextEncoding }
  | { readonly kind: 'refused'; readonly problem: Problem };

const ZIP = Buffer.from('PK');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How compound files call what they hold, besides the old workbooks of Excel and WPS (.xls, .et). */
const COMPOUND_CONTENTS: readonly (readonly [content: Buffer, code: ProblemCode])[] = [
  [Buffer.from('EncryptedPackage', 'utf16le'), 'file-encrypted'],
  [Buffer.from('WordDocument', 'utf16le'), 'file-word'],
  [Buffer.from('PowerPoint Document', 'utf16le'), 'file-presentation'],
];
/** Excel 2 to 4 wrote their records without a container. */
const OLDEST_XLS = [Buffer.from('0900', 'hex'), Buffer.from('0902', 'hex'), Buffer.from('0904', 'hex')];
const PDF = Buffer.from('%PDF');
/** Names under which plain text is not what was meant. */
const WORKBOOK_EXTENSIONS = new Set(['.xlsx', '.xlsm', '.xltx', '.xls', '.xlsb', '.et', '.ods', '.pdf']);

/**
 * Decides by the first bytes what a file is: a zip archive, as workbooks are, a table of text, or something that is
 * refused with the way out. The name counts only against text that calls itself a workbook.
 */
export async function recogniseFormat(bytes: Buffer, fileName: string): Promise<Format> {
  if (startsWith(bytes, ZIP)) return { kind: 'archive' };
  if (startsWith(bytes, PDF)) return refusal(problem('file-pdf'));
  if (startsWith(bytes, COMPOUND_FILE)) {
    const known = COMPOUND_CONTENTS.find(([content]) => bytes.includes(content));
    return refusal(problem(known?.[1] ?? 'file-old-xls'));
  }
  if (OLDEST_XLS.some((signature) => startsWith(bytes, signature))) return refusal(problem('file-old-xls'));
  return recogniseText(bytes, extname(fileName).toLowerCase());
}

async function recogniseText(bytes: Buffer, extension: string): Promise<Format> {
  const text = inSlices(bytes);
  const encoding = await encodingOf(text);
  if (encoding === null) {
    return refusal(problem(looksBinary(bytes) ? 'file-unknown-format' : 'csv-encoding'));
  }
  if (/^\s{0,100}<[!?a-z]/i.test(await beginningOf(text, encoding))) {
    return refusal(problem('file-web-page'));
  }
  if (WORKBOOK_EXTENSIONS.has(extension)) return refusal(problem('file-text-not-workbook', { extension }));
  return { kind: 'table', encoding };
}

/** Text does not hold NUL bytes, save in UTF-16. */
function looksBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

function refusal(why: Problem): Format {
  return { kind: 'refused', problem: why };
}
