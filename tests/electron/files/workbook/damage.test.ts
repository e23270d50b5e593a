import { expect, test } from 'vitest';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { outcomeOf, readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { sheetXml, workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();
const inRow = (cell: string) => `<row r="1">${cell}</row>`;

test.each([
  ['an unknown cell type', inRow('<c t="zz"><v>1</v></c>'), 'cell-type-unknown'],
  [
    'a character that was lost',
    inRow('<c t="inlineStr"><is><t>满\ufffd意</t></is></c>'),
    'cell-characters-lost',
  ],
  ['half a character as an escape', inRow('<c t="str"><v>_xD83D_</v></c>'), 'cell-characters-lost'],
  ['an entity that is no character', inRow('<c t="str"><v>&#xD800;</v></c>'), 'cell-characters-lost'],
  ['a number that is none', inRow('<c><v>0x1F</v></c>'), 'file-part-damaged'],
  ['a truth value that is none', inRow('<c t="b"><v>2</v></c>'), 'file-part-damaged'],
  ['a shared text that is not there', inRow('<c t="s"><v>7</v></c>'), 'file-part-damaged'],
  ['rows that go back', '<row r="2"/><row r="1"/>', 'file-part-damaged'],
  ['a row named twice', '<row r="2"/><row r="2"/>', 'file-part-damaged'],
  ['a row within a row', '<row><row/></row>', 'file-part-damaged'],
  ['a cell of another row', inRow('<c r="A2"><v>1</v></c>'), 'file-part-damaged'],
  ['two values in one cell', inRow('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), 'file-part-damaged'],
  ['two values within one cell', inRow('<c r="A1"><v>1</v><v>2</v></c>'), 'file-part-damaged'],
  ['a column beyond the last', inRow('<c r="XFE1"><v>1</v></c>'), 'file-part-damaged'],
  ['a row beyond the last', '<row r="1048577"/>', 'file-part-damaged'],
  ['tags that do not match', '<row></rows>', 'file-part-damaged'],
  ['an attribute without quotes', '<row r=1/>', 'file-part-damaged'],
])('%s is told, not read over', async (_, data, code) => {
  expect(await outcomeOf(write('a.xlsx', workbookOf({ data })))).toBe(code);
});

test.each([
  ['no rows at all', '<worksheet/>'],
  ['an end that never comes', sheetXml('<row/>').slice(0, -5)],
  ['something after the end', `${sheetXml('')}<row/>`],
  ['another root', '<chartsheet/>'],
  ['an encoding other than UTF-8', sheetXml('').replace('UTF-8', 'GBK')],
  ['UTF-16', Buffer.from(`\ufeff${sheetXml('')}`, 'utf16le')],
  ['a document type', `<!DOCTYPE worksheet [<!ENTITY a "b">]>${sheetXml('')}`],
  ['nesting without end', '<a>'.repeat(100_000)],
  ['a text without end', `<worksheet>${noise(3_000_000)}`],
  ['ever new names', `<worksheet>${Array.from({ length: 3_000 }, (_, index) => `<a${index}/>`).join('')}`],
  [
    'names made to be alike',
    `<worksheet>${alikeNames(8)
      .map((name) => `<${name}/>`)
      .join('')}`,
  ],
])('a sheet part with %s is damaged', async (_, sheet) => {
  const parts = [{ name: 'xl/worksheets/sheet1.xml', content: sheet }];
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts })))).toBe('file-part-damaged');
});

test('entities that a document would have to declare are not expanded', async () => {
  const data = inRow('<c t="str"><v>&lol9; &amp;amp;</v></c>');
  const { rows } = await readAll(write('a.xlsx', workbookOf({ data })));
  expect(rows?.[0]?.cells).toEqual(['&lol9; &amp;']);
});

test('the sentence says file, sheet, row and cell', async () => {
  const data = `<row r="17"><c r="C17" t="s"><v>0</v></c></row>`;
  const strings = '<si><t>\ufffd</t></si>';
  const { problem } = await readAll(write('问卷.xlsx', workbookOf({ data, strings })));
  expect(problem && sayProblem(problem, 'zh')).toBe(
    '文件“问卷.xlsx”工作表“表一”第17行：单元格 C17 里有已损坏的文字（�）。请改正这一格，或从原系统重新导出后再导入。',
  );
});

test('rows before the damage do not hide it', async () => {
  const data = `${'<row><c><v>1</v></c></row>'.repeat(5_000)}<row><c t="?"/></row>`;
  const { problem } = await readAll(write('a.xlsx', workbookOf({ data })));
  expect(problem).toMatchObject({ place: { row: 5_001 }, facts: { cell: 'A5001', type: '?' } });
});

test.each([
  ['a number of a million digits that ends wrongly', inRow(`<c><v>${'1'.repeat(900_000)}x</v></c>`)],
  ['a name of a million letters', `<${noise(900_000)}/>`],
])('%s is told at once and in short', async (_, data) => {
  const { problem } = await readAll(write('a.xlsx', workbookOf({ data: data + noise(10_000) })));
  expect(problem?.code).toBe('file-part-damaged');
  expect(problem && sayProblem(problem, 'zh').length).toBeLessThan(300);
});

test('a text in more runs than any cell could show is damage', async () => {
  const run = `<r><t>${noise(1_000)}</t></r>`;
  const strings = `<si>${run.repeat(1_100)}</si><!--${noise(50_000)}-->`;
  const data = inRow('<c t="s"><v>0</v></c>');
  expect(await outcomeOf(write('a.xlsx', workbookOf({ data, strings })))).toBe('file-part-damaged');
});

test('a workbook that names more sheets than an archive may have parts is damaged', async () => {
  const sheets = Array.from({ length: 1_001 }, (_, index) => `<sheet name="${index}" r:id="rId1"/>`).join('');
  expect(await outcomeOf(write('a.xlsx', workbookOf({ data: '', sheets })))).toBe('file-part-damaged');
});

test('a number format made of a million brackets is a number format', async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(900_000)}"/></numFmts>
    <cellXfs><xf numFmtId="164"/></cellXfs><!--${noise(50_000)}-->`;
  const data = inRow('<c s="0"><v>1</v></c>');
  const { rows } = await readAll(write('a.xlsx', workbookOf({ data, styles })));
  expect(rows).toEqual([{ row: 1, cells: [1] }]);
});

/** Letters in no order, the same in every run, that do not pack as if they were a bomb. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 24) % 26));
  }).join('');
}

/** Names that a sum of letters times 31 cannot tell apart. */
function alikeNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    [4, 2, 1].map((bit) => ((index & bit) === 0 ? 'Aa' : 'BB')).join(''),
  );
}
