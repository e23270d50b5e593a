import type { ProblemCode } from '../../shared/problems/catalogue.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type CsvPart, csvParts } from './csv-parts.ts';
import { SpreadsheetFault } from './spreadsheet-fault.ts';
import { shortName } from './workbook/short-name.ts';
import type { Archive } from './workbook/zip/open-archive.ts';

/** What an archive is: a workbook (or something that its reader refuses), or tables of text beside other files. */
export type ArchiveFormat =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'tables'; readonly tables: readonly CsvPart[]; readonly others: readonly string[] };

/** Parts by which documents that are no workbooks give themselves away. */
const DOCUMENTS: readonly (readonly [part: string, code: ProblemCode])[] = [
  ['word/document.xml', 'file-word'],
  ['ppt/presentation.xml', 'file-presentation'],
  ['Index/Document.iwa', 'file-apple'],
  ['Index.zip', 'file-apple'],
];

/**
 * Decides by its parts what an archive is.
 *
 * @throws {SpreadsheetFault} for other documents and for workbooks packed in an archive, with the way out
 */
export function recogniseArchive(archive: Archive): ArchiveFormat {
  if (archive.has('xl/workbook.xml')) return { kind: 'workbook' };
  for (const [part, code] of DOCUMENTS) if (archive.has(part)) throw new SpreadsheetFault(problem(code));
  if (['[Content_Types].xml', '_rels/.rels', 'mimetype'].some((part) => archive.has(part))) {
    return { kind: 'workbook' };
  }
  const { tables, others } = csvParts(archive.names);
  if (tables.length > 0) return { kind: 'tables', tables, others };
  const workbooks = others.filter((name) => /\.(?:xlsx|xlsm|xls|et|ods)$/i.test(name));
  if (workbooks.length > 0) {
    const names = shortName(workbooks.join('、'));
    throw new SpreadsheetFault(problem('file-zip-of-workbooks', { count: workbooks.length, names }));
  }
  return { kind: 'workbook' };
}
