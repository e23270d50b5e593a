import { problem } from '../../shared/problems/problem.ts';
import type { SizeLimits } from './size-limits.ts';
import { SpreadsheetFault } from './spreadsheet-fault.ts';
import { WordLines } from './word-lines.ts';
import { relationships } from './workbook/relationships.ts';
import { visitXml } from './workbook/xml/visit-xml.ts';
import { type Archive, openArchive } from './workbook/zip/open-archive.ts';

/**
 * The words of a Word document (.docx), behind the guard that holds for workbooks, unpacked piece by piece: nothing but the
 * words is ever held. Headers, notes and comments are left out.
 *
 * @param longest how many characters it may have
 * @returns null for an archive that is no Word document, is damaged or made to burst
 * @throws {SpreadsheetFault} for more characters than that
 */
export async function readWordText(
  bytes: Buffer,
  limits: SizeLimits,
  longest: number,
): Promise<string | null> {
  try {
    const archive = await openArchive(bytes, limits);
    const parts = await relationships(archive, '');
    const part = parts.find(({ type }) => type === 'officeDocument')?.part;
    return part !== undefined && archive.has(part) ? await wordsOf(archive, part, longest) : null;
  } catch (error) {
    if (error instanceof SpreadsheetFault && error.problem.code !== 'interview-too-long') return null;
    throw error;
  }
}

async function wordsOf(archive: Archive, part: string, longest: number): Promise<string | null> {
  const lines = new WordLines();
  let root: string | null = null;
  await visitXml(part, archive.chunks(part), (token, tokens) => {
    if (token === 'open') root ??= tokens.name;
    if (root === 'document') lines.take(token, tokens);
    if (lines.length > longest)
      throw new SpreadsheetFault(problem('interview-too-long', { length: lines.length, limit: longest }));
  });
  return root === 'document' ? lines.text() : null;
}
