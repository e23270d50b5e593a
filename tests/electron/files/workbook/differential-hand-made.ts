import { relationships, workbookOf } from '../workbook-of.ts';
import type { DifferentialCase } from './differential.ts';
import type { DifferentialRule } from './differential-rules.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Workbooks written by hand: everything that the format allows and no program that we know writes. */
export const HAND_MADE_CASES: readonly DifferentialCase<DifferentialRule>[] = [
  {
    name: 'prefixed elements, in the sheet and in the shared texts',
    bytes: () =>
      workbookOf({
        sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        parts: [
          {
            name: 'xl/sharedStrings.xml',
            content: `<y:sst xmlns:y="${MAIN}"><y:si><y:t>乙</y:t></y:si></y:sst>`,
          },
        ],
        styles: STYLES,
      }),
    exceljs: { fails: 'prefixes' },
  },
  {
    name: 'cells and rows without references',
    bytes: () =>
      rows(
        '<row><c><v>1</v></c><c t="str"><v>乙</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row>',
      ),
    exceljs: { fails: 'no references' },
  },
  {
    name: 'cells in another order than their columns',
    bytes: () => rows('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>'),
  },
  {
    name: 'parts of any name, absolute and relative targets',
    bytes: () =>
      workbookOf({
        parts: [
          { name: '_rels/.rels', content: relationships([['r', 'officeDocument', '/book/main.xml']]) },
          {
            name: 'book/main.xml',
            content: `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="甲" sheetId="1" r:id="q"/></sheets></workbook>`,
          },
          { name: 'book/_rels/main.xml.rels', content: relationships([['q', 'worksheet', '../data/t.xml']]) },
          {
            name: 'data/t.xml',
            content: `<worksheet xmlns="${MAIN}"><sheetData>${ONE}</sheetData></worksheet>`,
          },
        ],
      }),
    exceljs: [['A1', 1, null, 'part names']],
  },
  {
    name: 'absolute targets of the usual names',
    bytes: () =>
      workbookOf({
        data: ONE,
        styles: STYLES,
        parts: [
          {
            name: 'xl/_rels/workbook.xml.rels',
            content: relationships([
              ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
              ['rId3', 'styles', '/xl/styles.xml'],
            ]),
          },
        ],
      }),
  },
  {
    name: 'phonetic hints beside shared texts, runs, blank cells',
    bytes: () =>
      workbookOf({
        data: '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" s="0"/></row>',
        strings: `<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>
          <si><r><t>甲</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
        styles: STYLES,
      }),
  },
  {
    name: 'a phonetic hint beside an inline text',
    bytes: () =>
      rows(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>ヒガシ</t></rPh></is></c></row>',
      ),
    hucre: [['A1', '東', '東ヒガシ', 'inline hint']],
    exceljs: [['A1', '東', null, 'inline hint']],
  },
  {
    name: 'escapes in shared, inline and computed texts',
    bytes: () =>
      workbookOf({
        data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>a_x000D_b</v></c><c r="C1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c></row>',
        strings: '<si><t>一_x000D_\n二</t></si>',
        styles: STYLES,
      }),
    exceljs: [
      ['B1', 'a\rb', 'a_x000D_b', 'escapes everywhere'],
      ['C1', '_x000D_', '_x005F_x000D_', 'escapes everywhere'],
    ],
  },
  {
    name: 'date1904="true"',
    bytes: () =>
      workbookOf({
        data: '<row r="1"><c r="A1" s="1"><v>44744</v></c></row>',
        properties: 'date1904="true"',
        styles: STYLES,
      }),
    exceljs: [['A1', { date: '2026-07-03' }, { date: '2022-07-02' }, 'date1904="true"']],
  },
  {
    name: 'ISO dates, times and moments, in a strict workbook',
    bytes: () =>
      workbookOf({
        sheet: `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" t="d"><v>2026-07-03T10:42:00Z</v></c><c r="B1" t="d"><v>10:42:00</v></c><c r="C1" t="d"><v>2026-07-03</v></c></row></sheetData></worksheet>`,
        styles: STYLES,
      }),
    hucre: [
      ['A1', { date: '2026-07-03T10:42:00Z' }, '2026-07-03T10:42:00Z', 'ISO date'],
      ['B1', { date: '10:42:00' }, '10:42:00', 'ISO date'],
      ['C1', { date: '2026-07-03' }, '2026-07-03', 'ISO date'],
    ],
    exceljs: [
      ['A1', { date: '2026-07-03T10:42:00Z' }, 2026, 'ISO date'],
      ['B1', { date: '10:42:00' }, 10, 'ISO date'],
      ['C1', { date: '2026-07-03' }, 2026, 'ISO date'],
    ],
  },
  {
    name: 'CDATA, and comments within a value',
    bytes: () =>
      rows(
        '<row r="1"><c r="A1" t="str"><v><![CDATA[<a>&amp;]]></v></c><c r="B1" t="inlineStr"><is><t>一<![CDATA[二]]>三</t></is></c><c r="C1" t="str"><v>一<!-- x -->二</v></c></row>',
      ),
    exceljs: [
      ['A1', '<a>&amp;', null, 'CDATA'],
      ['B1', '一二三', '一三', 'CDATA'],
    ],
  },
  {
    name: 'named and numeric entities',
    bytes: () =>
      rows('<row r="1"><c r="A1" t="str"><v>&#20013;&#x1F600;&lt;&quot;&apos;&gt;&amp;amp;</v></c></row>'),
    exceljs: [['A1', '中😀<"\'>&amp;', '中😀<"\'>&', 'entities once']],
  },
  {
    name: 'a byte order mark, comments and instructions between cells, white space everywhere',
    bytes: () =>
      workbookOf({
        sheet: `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>\n <!-- a --><row r="1" ><!-- <c/> -->
          <c r="A1"\n t="str" >\n <v> a </v>\n </c > <c r='B1'><!-- c --><v> 2 </v><!-- d --></c><?pi x?></row>\n</sheetData></worksheet>`,
        styles: STYLES,
      }),
  },
  {
    name: 'spaces at the ends of texts, kept or not asked to be kept',
    bytes: () =>
      workbookOf({
        data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        strings: '<si><t xml:space="preserve"> a </t></si><si><t> b </t></si>',
        styles: STYLES,
      }),
  },
  {
    name: 'a dimension and counts that are wrong',
    bytes: () =>
      workbookOf({
        sheet: `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData><row r="1" spans="1:1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>3</v></c></row></sheetData></worksheet>`,
        parts: [
          {
            name: 'xl/sharedStrings.xml',
            content: `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>a</t></si><si><t>b</t></si></sst>`,
          },
        ],
        styles: STYLES,
      }),
  },
  {
    name: 'formulas: plain, shared, of an array; their values of every type',
    bytes: () =>
      rows(
        `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="b"><f>TRUE</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
         <c r="E1"><f t="shared" ref="E1:F1" si="0">A1</f><v>2</v></c><c r="F1"><f t="shared" si="0"/><v>3</v></c><c r="G1"><f t="array" ref="G1">A1</f><v>4</v></c><c r="H1" t="str"><f>""</f><v></v></c></row>`,
      ),
  },
  {
    name: 'numbers as few programs write them',
    bytes: () =>
      rows(
        '<row r="1"><c r="A1"><v>1E3</v></c><c r="B1"><v>+5</v></c><c r="C1"><v>.5</v></c><c r="D1"><v>5.</v></c><c r="E1"><v>00012</v></c><c r="F1" t="n"><v>1e-400</v></c></row>',
      ),
  },
  {
    name: 'a style that is not there, and much that stands around the rows',
    bytes: () =>
      workbookOf({
        sheet: `<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FF0000"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="16384" width="9"/></cols><sheetData><row r="1"><c r="A1" s="7"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><extLst><ext uri="z"/></extLst></worksheet>`,
        styles: STYLES,
      }),
  },
];

function rows(data: string): Buffer {
  return workbookOf({ data, styles: STYLES });
}
