import { problem } from '../../../shared/problems/problem.ts';
import type { SheetName } from '../sheet-source.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { escapedText } from './escaped-text.ts';
import { relationships } from './relationships.ts';
import type { DateBase } from './serial-date.ts';
import { shortName } from './short-name.ts';
import { isTrue } from './truth.ts';
import { visitXml } from './xml/visit-xml.ts';
import { XmlFault } from './xml/xml-fault.ts';
import type { XmlTokens } from './xml/xml-tokens.ts';
import type { Archive } from './zip/open-archive.ts';

/** A sheet with rows, and the part that holds them. */
export interface SheetPart extends SheetName {
  readonly part: string;
}

/** What the main part of a workbook says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly dateBase: DateBase;
  /** The parts it leads to, or null where there is none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** As many as an archive may have parts; sheets that share a part could be named by the million. */
const MOST_SHEETS = 1_000;

interface SheetElement extends SheetName {
  readonly relationship: string | null;
}

/**
 * Finds the workbook in a package and reads which sheets it has, in the order of their tabs. Sheets that
 * hold a chart or a dialog instead of rows are left out.
 *
 * @throws {SpreadsheetFault} when the package is something else, or has no sheet
 */
export async function readWorkbookPart(archive: Archive): Promise<WorkbookPart> {
  const part = await findWorkbook(archive);
  const elements: SheetElement[] = [];
  let dateBase: DateBase = 1900;
  await visitXml(part, archive.chunks(part), (token, tokens) => {
    if (token !== 'open') return;
    if (tokens.depth === 1 && tokens.name !== 'workbook') throw fault('file-zip-not-workbook');
    if (tokens.name === 'workbookPr' && isTrue(tokens.attributes.value('date1904'))) dateBase = 1904;
    if (tokens.name === 'sheet' && tokens.depth === 3) elements.push(sheetElement(tokens));
    if (elements.length > MOST_SHEETS) throw new XmlFault(`<sheet> ${elements.length}`);
  });
  const leads = await relationships(archive, part);
  const leadById = new Map(leads.map((lead) => [lead.id, lead]));
  const partOf = (type: string) => leads.find((lead) => lead.type === type)?.part ?? null;
  const sheets = elements.flatMap(({ name, hidden, relationship }) => {
    const lead = leadById.get(relationship ?? '');
    if (!lead) throw fault('file-part-missing', { part: shortName(name) });
    if (lead.type !== 'worksheet') return [];
    if (!archive.has(lead.part)) throw fault('file-part-missing', { part: shortName(lead.part) });
    return [{ name, hidden, part: lead.part }];
  });
  if (sheets.length === 0) throw fault('file-no-sheet');
  return { sheets, dateBase, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

async function findWorkbook(archive: Archive): Promise<string> {
  const main = (await relationships(archive, '')).find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined) {
    throw fault(archive.has('mimetype') ? 'file-open-document' : 'file-zip-not-workbook');
  }
  if (main.endsWith('.bin')) throw fault('file-binary-workbook');
  return main;
}

function sheetElement({ attributes }: XmlTokens): SheetElement {
  const state = attributes.value('state') ?? 'visible';
  return {
    name: escapedText(attributes.value('name') ?? ''),
    hidden: state !== 'visible',
    relationship: attributes.prefixedValue('id'),
  };
}

function fault(...args: Parameters<typeof problem>): SpreadsheetFault {
  return new SpreadsheetFault(problem(...args));
}
