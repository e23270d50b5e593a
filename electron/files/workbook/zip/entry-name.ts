import { type Entry, getFileNameLowLevel, validateFileName } from 'yauzl';
import { problem } from '../../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../../spreadsheet-fault.ts';
import { shortName } from '../short-name.ts';

const SAYS_UTF_8 = 0x800;
/** Info-ZIP's field that holds the name in UTF-8. */
const UNICODE_PATH = 0x7075;

/**
 * The name of an entry. Where the archive does not say how names are written, UTF-8 if the bytes fit, as a Mac
 * packs, else GB18030, as Windows packs in Chinese.
 *
 * @throws {SpreadsheetFault} where the name leads out of the archive
 */
export function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const isSaid =
    (generalPurposeBitFlag & SAYS_UTF_8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
  const guessed = isSaid ? null : (decoded(fileNameRaw, 'utf-8') ?? decoded(fileNameRaw, 'gb18030'));
  const name = guessed ?? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  if (validateFileName(name) === null) return name;
  throw new SpreadsheetFault(problem('file-zip-unsafe', { part: shortName(name) }));
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
