import { expect, test } from 'vitest';
import { openSpreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { cellsOf, outcomeOf } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { relationships, sheetXml, workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();

const THREE_SHEETS = workbookOf({
  sheets: `<sheet name="说明 &amp; 填报" sheetId="7" state="hidden" r:id="b"/><sheet name="图" sheetId="2" r:id="c"/>
    <sheet name="数据" sheetId="1" state="visible" r:id="a"/><sheet name="深藏" sheetId="9" state="veryHidden" r:id="a"/>`,
  parts: [
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ['a', 'worksheet', 'worksheets/first.xml'],
        ['b', 'worksheet', 'worksheets/second.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    },
    { name: 'xl/worksheets/first.xml', content: sheetXml('<row><c><v>1</v></c></row>') },
    { name: 'xl/worksheets/second.xml', content: sheetXml('<row><c><v>2</v></c></row>') },
  ],
});

test('sheets stand in the order of their tabs, hidden ones are told, charts are left out', async () => {
  const opened = await openSpreadsheet(write('a.xlsx', THREE_SHEETS), { large: false });
  expect(opened.ok && opened.value.sheets).toEqual([
    { name: '说明 & 填报', hidden: true },
    { name: '数据', hidden: false },
    { name: '深藏', hidden: true },
  ]);
});

test('each sheet has its own rows, and they can be read again and side by side', async () => {
  const path = write('a.xlsx', THREE_SHEETS);
  const [first, second] = await Promise.all([cellsOf(path, 0), cellsOf(path, 1)]);
  expect([first, second]).toEqual([[[2]], [[1]]]);
});

test('a reader may stop early', async () => {
  const data = '<row><c><v>1</v></c></row>'.repeat(20_000);
  const opened = await openSpreadsheet(write('a.xlsx', workbookOf({ data })), { large: false });
  if (!opened.ok) throw new Error('not opened');
  for (let time = 0; time < 2; time++) {
    for await (const { row } of opened.value.rows(0)) {
      expect(row).toBe(1);
      break;
    }
  }
});

test('no sheet, or one whose part is missing', async () => {
  const external =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="http://a/b.xml" TargetMode="External"/></Relationships>';
  const parts = [{ name: 'xl/_rels/workbook.xml.rels', content: external }];
  expect(await outcomeOf(write('a.xlsx', workbookOf({ sheets: ' ' })))).toBe('file-no-sheet');
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts })))).toBe('file-part-missing');
});
