import { basename, extname } from 'node:path';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { decoded, encodingOf, inSlices } from '../../files/csv/encoding.ts';
import { readFileBytes } from '../../files/read-file-bytes.ts';
import { sizeLimits } from '../../files/size-limits.ts';
import { SpreadsheetFault } from '../../files/spreadsheet-fault.ts';

/** The words of a .txt file, and its name without the ending: often the number of the interview. */
export async function readTranscriptText({
  path,
}: {
  readonly path: string;
}): Promise<Result<{ readonly name: string; readonly text: string }>> {
  const file = basename(path);
  try {
    const bytes = inSlices(await readFileBytes(path, sizeLimits(false)));
    const encoding = await encodingOf(bytes);
    if (encoding === null) return refused(problem('interview-not-text', {}, { file }));
    let text = '';
    for await (const piece of decoded(bytes, encoding)) text += piece;
    return ok({ name: basename(file, extname(file)), text: text.replaceAll(/\r\n?/gu, '\n').trim() });
  } catch (error) {
    if (!(error instanceof SpreadsheetFault)) throw error;
    return refused(error.at({ file }).problem);
  }
}
