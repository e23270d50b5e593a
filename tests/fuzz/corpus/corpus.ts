import { partsOf } from '../../electron/files/workbook-of.ts';
import type { Content, CorpusFile, Encoding, Part } from './corpus-file.ts';
import { type Table, tables } from './tables.ts';
import { plainWorkbook, richWorkbook } from './workbooks.ts';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-8-mark', 'gb18030', 'utf-16le'];
const DELIMITERS = [',', ';', '\t'] as const;

/** Small valid files of every kind of import: workbooks of three makes, text tables, archives of text tables. */
export async function corpus(): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const [index, table] of tables().entries()) {
    const archives = [await plainWorkbook(table), await richWorkbook(table), handMade(table)];
    for (const parts of archives) files.push(fileOf(table, '.xlsx', { form: 'archive', parts }));
    files.push(fileOf(table, '.zip', { form: 'archive', parts: textParts(table) }));
    for (const encoding of ENCODINGS) {
      const text = textOf(table, DELIMITERS[index % DELIMITERS.length] ?? ',');
      files.push(fileOf(table, '.csv', { form: 'text', text, encoding }));
    }
  }
  return files;
}

function fileOf({ name, kind, phase }: Table, extension: string, content: Content): CorpusFile {
  return { name: `${name}${extension}`, kind, phase, content };
}

/** Prefixed elements, inline and shared texts, no references: what other programs write. */
function handMade({ rows }: Table): Part[] {
  const strings: string[] = [];
  const cell = (value: string | number | null) => {
    if (value === null) return '<x:c/>';
    if (typeof value === 'number') return `<x:c><x:v>${value}</x:v></x:c>`;
    strings.push(`<si><t>${escaped(value)}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`);
    return `<x:c t="s"><x:v>${strings.length - 1}</x:v></x:c>`;
  };
  const data = rows.map((row) => `<x:row>${row.map(cell).join('')}</x:row>`).join('\n');
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="m"><x:dimension ref="A1:B2"/><x:sheetData>${data}</x:sheetData></x:worksheet>`;
  const parts = partsOf({
    sheet,
    strings: strings.join(''),
    styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
  });
  return parts.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** As ODK Central exports: the submissions, a table of their repeats, and what was attached. */
function textParts(table: Table): Part[] {
  const repeats = 'KEY,PARENT_KEY,名称\nuuid:1/a[1],uuid:1,甲\n';
  return [
    { name: `${table.name}.csv`, content: Buffer.from(textOf(table, ',')) },
    { name: `${table.name}-repeat.csv`, content: Buffer.from(repeats) },
    { name: 'media/1.jpg', content: Buffer.from('ffd8ffe0', 'hex') },
  ];
}

function textOf({ rows }: Table, delimiter: string): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}
