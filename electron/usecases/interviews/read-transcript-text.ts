import { basename, extname } from 'node:path';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { decoded, encodingOf, inSlices } from '../../files/csv/encoding.ts';
import { readFileBytes } from '../../files/read-file-bytes.ts';
import { readWordText } from '../../files/read-word-text.ts';
import { type SizeLimits, sizeLimits } from '../../files/size-limits.ts';
import { SpreadsheetFault } from '../../files/spreadsheet-fault.ts';
import { markedUpFormat } from './marked-up-format.ts';
import { LONGEST_TRANSCRIPT } from './save-transcript.ts';

/** The words of a file, and its name without the ending: often the number of the interview. */
export interface TranscriptText {
  readonly name: string;
  readonly text: string;
}

/** Nobody is asked to allow more: no interview is that long. */
const LIMITS: SizeLimits = { ...sizeLimits(false), large: true };

/** The words of a text file or of a Word document (.docx), whatever it is called; its first bytes say which it is. */
export async function readTranscriptText({
  path,
}: {
  readonly path: string;
}): Promise<Result<TranscriptText>> {
  const file = basename(path);
  try {
    const words = await wordsIn(await readFileBytes(path, LIMITS));
    if (!words.ok) return refused(...words.problems.map((one) => ({ ...one, place: { file } })));
    const text = words.value.replaceAll(/\r\n?/gu, '\n').trim();
    if (text === '') return refused(problem('interview-no-words', {}, { file }));
    return ok({ name: basename(file, extname(file)), text });
  } catch (error) {
    if (!(error instanceof SpreadsheetFault)) throw error;
    return refused(adviceFor(error.at({ file }).problem));
  }
}

/** A folder is no transcript, whatever could be chosen in it of tables. */
function adviceFor(trouble: Problem): Problem {
  return trouble.code === 'file-is-folder' ? problem('interview-folder', {}, trouble.place) : trouble;
}

const ZIP = Buffer.from('PK');
/** Old Word documents, and those that have a password. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function wordsIn(bytes: Buffer): Promise<Result<string>> {
  if (startsWith(bytes, COMPOUND_FILE)) return refused(problem('interview-old-word'));
  if (startsWith(bytes, ZIP)) {
    const words = await readWordText(bytes, LIMITS, LONGEST_TRANSCRIPT);
    return words === null ? refused(problem('interview-not-word')) : ok(words);
  }
  const slices = inSlices(bytes);
  const encoding = await encodingOf(slices);
  if (encoding === null) return refused(problem('interview-not-text'));
  let text = '';
  for await (const piece of decoded(slices, encoding)) text += piece;
  const format = markedUpFormat(text);
  return format === null ? ok(text) : refused(problem('interview-marked-up', { format }));
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
