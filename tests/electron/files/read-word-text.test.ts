import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { readWordText } from '../../../electron/files/read-word-text.ts';
import { sizeLimits } from '../../../electron/files/size-limits.ts';
import { zipOf } from './zip-of.ts';

const LIMITS = sizeLimits(false);
const read = (bytes: Buffer, longest = 1000) => readWordText(bytes, LIMITS, longest);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const ARROW = (part: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="${part}"/></Relationships>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document whose body is written out here. */
function wordOf(body: string, part = 'word/document.xml'): Buffer {
  const content = `<?xml version="1.0"?>\n<w:document ${W}><w:body>${body}</w:body></w:document>`;
  return zipOf([
    { name: '_rels/.rels', content: ARROW(part) },
    { name: part, content },
  ]);
}

const p = (runs: string) => `<w:p>${runs}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('the words of a Word document', () => {
  test('paragraphs, breaks, tabs and rows of a table, as a library writes them', async () => {
    const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
    const cell = (text: string) => new TableCell({ children: [line(text)] });
    const speech = new Paragraph({
      children: [
        new TextRun('问：停车怎么样？'),
        new TextRun({ text: '答：晚上停不进车。', break: 1 }),
        new TextRun({ children: [new Tab(), '（停顿）'], bold: true }),
      ],
    });
    const rows = [new TableRow({ children: [cell('居民'), cell('电梯老坏')] })];
    const children = [speech, new Paragraph(''), new Table({ rows })];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(await read(bytes)).toBe('问：停车怎么样？\n答：晚上停不进车。\t（停顿）\n\n居民\t电梯老坏');
  });

  test('one sentence stays one, however many runs Word cut it into', async () => {
    expect(await read(wordOf(p(r('晚上') + r('停不进') + r('车&amp;门。'))))).toBe('晚上停不进车&门。');
  });

  test('deleted and moved words, field codes, tab stops and phonetic hints are not what was said', async () => {
    const deleted = '<w:del><w:r><w:delText>早上</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom>${r('旧处')}</w:moveFrom><w:moveTo>${r('晚上')}</w:moveTo>`;
    const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
    const stops = '<w:pPr><w:tabs><w:tab w:pos="720"/></w:tabs></w:pPr>';
    const hint = `<w:ruby><w:rt>${r('tíng')}</w:rt><w:rubyBase>${r('停')}</w:rubyBase></w:ruby>`;
    expect(await read(wordOf(p(stops + deleted + moved + hint + field + r('车'))))).toBe('晚上停车');
  });

  test('a text box follows its paragraph, once', async () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box('旁注')}</mc:Choice><mc:Fallback>${box('旁注')}</mc:Fallback></mc:AlternateContent>`;
    const body = p(`${r('前半')}<w:r>${both}</w:r>${r('后半。')}`) + p(r('下一段'));
    expect(await read(wordOf(body))).toBe('前半后半。\n旁注\n下一段');
  });

  test('the document is found where its package says, as Word on the web writes it', async () => {
    expect(await read(wordOf(p(r('好')), 'word/document2.xml'))).toBe('好');
  });
});

describe('what is no Word document gives nothing', () => {
  test.each([
    ['an archive of other things', zipOf([{ name: 'a.txt', content: '停车' }])],
    [
      'a workbook',
      zipOf([
        { name: '_rels/.rels', content: ARROW('xl/workbook.xml') },
        { name: 'xl/workbook.xml', content: '<workbook/>' },
      ]),
    ],
    ['half of one', wordOf(p(r('停车'))).subarray(0, 200)],
    ['one that is broken inside', wordOf('<w:p><w:r></w:p>')],
    [
      'one with a document type',
      zipOf([
        { name: '_rels/.rels', content: ARROW('d.xml') },
        { name: 'd.xml', content: '<!DOCTYPE d [<!ENTITY a "aaaa">]><document>&a;</document>' },
      ]),
    ],
    [
      'one whose part is larger than it says',
      zipOf([
        { name: '_rels/.rels', content: ARROW('d.xml') },
        { name: 'd.xml', content: `<document>${' '.repeat(5000)}</document>`, statedSize: 40 },
      ]),
    ],
    [
      'one that unpacks to a thousand times its size',
      zipOf([
        { name: '_rels/.rels', content: ARROW('d.xml') },
        { name: 'd.xml', content: `<document>${' '.repeat(4_000_000)}</document>` },
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toBe(null);
  });

  test('more words than any interview has are refused while they are read', async () => {
    await expect(read(wordOf(p(r('车'.repeat(11)))), 10)).rejects.toMatchObject({
      problem: { code: 'interview-too-long', facts: { limit: 10 } },
    });
  });
});
