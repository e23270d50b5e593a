import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { cellsOf, readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { type HandMade, workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();

const STYLES = `
  <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>`;

async function row(data: string, made: HandMade = {}): Promise<readonly Cell[]> {
  const rows = await cellsOf(write('a.xlsx', workbookOf({ ...made, data: `<row>${data}</row>` })));
  return rows[0] ?? [];
}

test('numbers, text, truth values, errors and ISO dates', async () => {
  const cells = await row(
    `<c><v>82.5</v></c><c t="n"><v>-1.5E-3</v></c><c t="str"><v>满意</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>
     <c t="e"><v>#DIV/0!</v></c><c t="d"><v>2026-07-03T10:42:00Z</v></c><c t="d"><v>2026-07-03T00:00:00</v></c>`,
  );
  expect(cells).toEqual([
    82.5,
    -0.0015,
    '满意',
    true,
    false,
    { error: '#DIV/0!' },
    { date: '2026-07-03T10:42:00Z' },
    { date: '2026-07-03' },
  ]);
});

test('a percentage is given as a person reads it, never as a bare fraction', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>';
  const cells = await row('<c s="1"><v>0.05</v></c><c s="2"><v>0.285</v></c><c><v>0.05</v></c>', { styles });
  expect(cells).toEqual(['5%', '28.5%', 0.05]);
});

test('shared texts: plain, in runs, without the phonetic hint, escaped', async () => {
  const strings = `<si><t>虹古小区</t></si>
    <si><r><t xml:space="preserve">仙霞 </t></r><r><rPr><b/></rPr><t>新村</t></r></si>
    <si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>
    <si><t>一_x000D_\n二_x005F_x000D_三</t></si>
    <si><t>&lt;甲&gt; &amp; &#20057;&#x4E19; &quot;&apos;</t></si><si><t/></si>`;
  const data = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
  expect(await row(`${data}<c t="s"><v>0</v></c>`, { strings })).toEqual([
    '虹古小区',
    '仙霞 新村',
    '山田',
    '一\r\n二_x000D_三',
    '<甲> & 乙丙 "\'',
    null,
    '虹古小区',
  ]);
});

test('inline texts, also in runs and in CDATA', async () => {
  const data = `<c t="inlineStr"><is><t>甲</t></is></c>
    <c t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r><rPh><t>x</t></rPh></is></c>
    <c t="inlineStr"><is><t><![CDATA[<丁> &amp;]]></t></is></c>`;
  expect(await row(data)).toEqual(['甲', '乙丙', '<丁> &amp;']);
});

test('a formula is its cached value; without one the cell says so', async () => {
  const data = `<c><f>A1+1</f><v>3</v></c><c t="str"><f>B1</f><v>好</v></c><c t="str"><f>""</f><v></v></c>
    <c><f>C1</f></c><c><f>C1</f><v/></c>`;
  expect(await row(data)).toEqual([3, '好', null, { error: '#NOT-COMPUTED' }, { error: '#NOT-COMPUTED' }]);
});

test('number formats decide what is a date', async () => {
  const data = `<c s="1"><v>46206</v></c><c s="2"><v>46206.25</v></c><c s="3"><v>0.5</v></c><c s="0"><v>46206</v></c>
    <c s="1"><v>-1</v></c><c s="9"><v>46206</v></c>`;
  expect(await row(data, { styles: STYLES })).toEqual([
    { date: '2026-07-03' },
    { date: '2026-07-03T06:00:00' },
    { date: '12:00:00' },
    46206,
    -1,
    46206,
  ]);
});

test.each(['date1904="1"', 'date1904="true"'])('%s moves the base of dates', async (properties) => {
  expect(await row('<c s="1"><v>44744</v></c>', { styles: STYLES, properties })).toEqual([
    { date: '2026-07-03' },
  ]);
});

test('missing references continue from the cell and row before', async () => {
  const data = `<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c r="AA4"><v>3</v></c></row><row r="9"/>`;
  const { rows } = await readAll(write('a.xlsx', workbookOf({ data })));
  expect(rows?.map(({ row: number }) => number)).toEqual([3, 4]);
  expect(rows?.[0]?.cells).toEqual([null, 1, 2]);
  expect(rows?.[1]?.cells).toHaveLength(27);
});

test('any prefix, any part name, absolute targets, capitals', async () => {
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const path = write(
    'a.xlsx',
    workbookOf({
      parts: [
        {
          name: '_rels/.rels',
          content: `<p:Relationships xmlns:p="p"><p:Relationship Id="x" Type="${office}/officeDocument" Target="/Book/Main.xml"/></p:Relationships>`,
        },
        {
          name: 'book/main.xml',
          content: `<x:workbook xmlns:x="m" xmlns:q="${office}"><x:sheets><x:sheet name="甲" sheetId="1" q:id="s"/></x:sheets></x:workbook>`,
        },
        {
          name: 'book/_rels/main.xml.rels',
          content: `<Relationships><Relationship Id="s" Type="${office}/worksheet" Target="../%E8%A1%A8.xml"/></Relationships>`,
        },
        {
          name: '表.xml',
          content: `<x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
    }),
  );
  expect(await cellsOf(path)).toEqual([['甲']]);
});

test('a heading named __proto__ is a heading', async () => {
  expect(await row('<c t="inlineStr"><is><t>__proto__</t></is></c>')).toEqual(['__proto__']);
});
