import { type ZipPart, zipOf } from './zip-of.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a hand-made workbook with one sheet; what is left out is not there. */
export interface HandMade {
  /** What stands between `<sheetData>` and `</sheetData>`. */
  readonly data?: string;
  /** The whole sheet part, instead. */
  readonly sheet?: string;
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** Replaces `<sheet …/>`. */
  readonly sheets?: string;
  /** Further parts, or parts in place of those of the same name. */
  readonly parts?: readonly ZipPart[];
}

/** The parts that a workbook is made of, by hand. */
export function partsOf(made: HandMade): readonly ZipPart[] {
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', content: contentTypes() },
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbookXml(made) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', content: made.sheet ?? sheetXml(made.data ?? '') },
  ];
  if (made.strings !== undefined) {
    parts.push({ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${made.strings}</sst>` });
  }
  if (made.styles !== undefined) {
    parts.push({ name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>` });
  }
  const extra = made.parts ?? [];
  return [...parts.filter(({ name }) => extra.every((part) => part.name !== name)), ...extra];
}

/** A hand-made workbook as the bytes of an .xlsx file. */
export function workbookOf(made: HandMade): Buffer {
  return zipOf(partsOf(made));
}

/** A sheet part that holds these rows. */
export function sheetXml(data: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
}

/** A relationships part. */
export function relationships(
  leads: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const elements = leads.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${elements.join('')}</Relationships>`;
}

function contentTypes(): string {
  const types = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
  ].map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  const rest =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rest}${types.join('')}</Types>`;
}

function workbookXml({ properties = '', sheets }: HandMade): string {
  const list = sheets ?? '<sheet name="表一" sheetId="1" r:id="rId1"/>';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${list}</sheets></workbook>`;
}
