import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { openSpreadsheet } from '../../../electron/files/open-spreadsheet.ts';
import { FILE_PROBLEMS } from '../../../shared/problems/file-problems.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { outcomeOf, readAll } from './read-all.ts';
import { temporaryFiles, temporaryFolder } from './temporary-files.ts';
import { partsOf, relationships, workbookOf } from './workbook-of.ts';
import { zipOf } from './zip-of.ts';

const write = temporaryFiles();
const folder = temporaryFolder();
const COMPOUND_FILE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
const WORKBOOK = workbookOf({ data: '<row><c><v>1</v></c></row>' });

/** A compound file that holds a stream of this name. */
function compoundFileWith(stream: string): Buffer {
  return Buffer.concat([COMPOUND_FILE, Buffer.from(stream, 'utf16le')]);
}

/** A package with this main part. */
function documentWith(main: string): Buffer {
  return zipOf([
    { name: '_rels/.rels', content: relationships([['r', 'officeDocument', main]]) },
    { name: main, content: '<main/>' },
  ]);
}

test.each([
  ['an old .xls', '老表.xls', COMPOUND_FILE, 'file-old-xls'],
  ['an old .xls named .xlsx', '老表.xlsx', COMPOUND_FILE, 'file-old-xls'],
  ['an .xls from before 1995', 'a.xls', Buffer.from('0904060000001000', 'hex'), 'file-old-xls'],
  ['a workbook with a password', 'a.xlsx', compoundFileWith('EncryptedPackage'), 'file-encrypted'],
  ['a table of WPS', '老表.et', COMPOUND_FILE, 'file-old-xls'],
  ['an old text document', 'a.doc', compoundFileWith('WordDocument'), 'file-word'],
  ['a text document of WPS', 'a.wps', compoundFileWith('WordDocument'), 'file-word'],
  ['an old presentation', 'a.ppt', compoundFileWith('PowerPoint Document'), 'file-presentation'],
  ['a presentation', 'a.pptx', documentWith('ppt/presentation.xml'), 'file-presentation'],
  ['a table of Numbers', 'a.numbers', zipOf([{ name: 'Index/Document.iwa', content: 'a' }]), 'file-apple'],
  ['an empty file', 'a.xlsx', '', 'file-empty'],
  ['text named .xlsx', 'a.xlsx', '小区编号,小区名称\n', 'file-text-not-workbook'],
  ['a PDF', 'a.xlsx', '%PDF-1.7\n', 'file-pdf'],
  ['a web page named .xls', 'a.xls', '<html><table></table></html>', 'file-web-page'],
  ['an XML table of 2003', 'a.xml', '\ufeff<?xml version="1.0"?><Workbook/>', 'file-web-page'],
  ['a picture', 'a.csv', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file-unknown-format'],
  ['a zip of photos', 'a.zip', zipOf([{ name: 'a.jpg', content: 'a' }]), 'file-zip-not-workbook'],
  [
    'a zip of workbooks',
    'a.zip',
    zipOf([{ name: '上半年/a.xlsx', content: WORKBOOK }]),
    'file-zip-of-workbooks',
  ],
  ['an empty zip', 'a.zip', zipOf([]), 'file-zip-not-workbook'],
  [
    'an OpenDocument table',
    'a.ods',
    zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
    'file-open-document',
  ],
  ['a text document', 'a.docx', documentWith('word/document.xml'), 'file-word'],
  [
    'a binary workbook',
    'a.xlsb',
    zipOf([{ name: '_rels/.rels', content: relationships([['r', 'officeDocument', 'xl/workbook.bin']]) }]),
    'file-binary-workbook',
  ],
])('%s is refused with the way out', async (_, name, content, code) => {
  expect(await outcomeOf(write(name, content))).toBe(code);
});

test('a workbook that hucre encrypted is known to have a password', async () => {
  const encryption = { password: '密码', spinCount: 1_000 };
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [['小区编号']] }], encryption });
  expect(await outcomeOf(write('a.xlsx', Buffer.from(bytes)))).toBe('file-encrypted');
});

test('the first bytes decide, not the name', async () => {
  expect(await outcomeOf(write('工作簿.csv', WORKBOOK))).toBe('read');
  expect(await outcomeOf(write('工作簿', WORKBOOK))).toBe('read');
});

test('a file that is not there, a folder, a path through a file, a socket, a link to itself', async () => {
  mkdirSync(join(folder, '夹.xlsx'));
  expect(await outcomeOf(join(folder, '没有.xlsx'))).toBe('file-not-found');
  expect(await outcomeOf(join(folder, '夹.xlsx'))).toBe('file-is-folder');
  expect(await outcomeOf(join(write('a.xlsx', WORKBOOK), 'b.xlsx'))).toBe('file-not-found');
  const path = join(folder, 'socket');
  const server = createServer();
  await new Promise<void>((done) => server.listen(path, done));
  expect(await outcomeOf(path)).toBe('file-unknown-format');
  server.close();
  symlinkSync('loop.csv', join(folder, 'loop.csv'));
  expect(await outcomeOf(join(folder, 'loop.csv'))).toBe('file-unreadable');
});

test('a file above 50 MB is refused, with --large as the way out', async () => {
  const path = write('a.csv', Buffer.alloc(50 * 1024 * 1024 + 1, 'a,\n'));
  const { problem } = await readAll(path);
  expect(problem && sayProblem(problem, 'zh')).toBe(
    '文件“a.csv”：文件有 51 MB，超过 50 MB 的上限。确认来源可靠后，可选择“允许超大文件”（命令行：--large）导入，或拆成几个文件。',
  );
});

test('the hash is that of the whole file', async () => {
  const opened = await openSpreadsheet(write('名册.xlsx', WORKBOOK), { large: false });
  expect(opened.ok && opened.value).toMatchObject({
    fileName: '名册.xlsx',
    sha256: createHash('sha256').update(WORKBOOK).digest('hex'),
  });
});

test('a sheet that is not there is a bug of the caller', async () => {
  const opened = await openSpreadsheet(write('a.xlsx', zipOf(partsOf({}))), { large: false });
  if (!opened.ok) throw new Error('not opened');
  await expect(opened.value.rows(1)[Symbol.asyncIterator]().next()).rejects.toThrow(RangeError);
});

test('the sentence for an old .xls says what to do', () => {
  expect(FILE_PROBLEMS['file-old-xls'].zh).toContain('请另存为 .xlsx');
});
