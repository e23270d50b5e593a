import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DocumentFonts, loadFonts, ownFonts } from '../../../electron/files/load-fonts.ts';
import { printPdf } from '../../../electron/files/print-pdf.ts';
import { type Paper, paragraph, section } from '../../../shared/report/paper.ts';
import { EMPTY_PAPER } from '../../shared/report/pdf/empty-paper.ts';
import { CHINESE, collectionOf, fontOf, nameTable, tablesOf } from './fonts/make-font.ts';
import { temporaryFolder } from './temporary-files.ts';

const KAI = tablesOf(readFileSync(join(import.meta.dirname, '../../../resources/fonts/kai.ttf')));

/** The bundled Kai under another name, as if it were a font of the computer. */
function fontCalled(chinese: string, postscript: string): Map<string, Buffer> {
  const names = [
    { kind: 1, text: postscript },
    { kind: 4, text: postscript },
    { kind: 6, text: postscript },
    { kind: 4, text: chinese, language: CHINESE },
  ];
  return new Map([...KAI, ['name', nameTable(names)]]);
}

const PAPER: Paper = {
  ...EMPTY_PAPER,
  sections: [{ ...section('评估概况', [paragraph('吉林路𠮷祥里小区。')]), sections: [section('得分', [])] }],
};

async function printed(fonts: DocumentFonts): Promise<Buffer> {
  const result = await printPdf(PAPER, fonts);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Buffer.from(result.value);
}

function baseFonts(pdf: Buffer): string[] {
  const found = pdf.toString('latin1').matchAll(/\/Type \/FontDescriptor\s+\/FontName \/[A-Z]+\+([\w-]+)/g);
  return [...found].map(([, name = '']) => name).sort();
}

function loaded(folder: string): DocumentFonts {
  const fonts = ownFonts([join(folder, 'nowhere'), folder]);
  if (!fonts.ok) throw new Error(JSON.stringify(fonts.problems));
  return fonts.value;
}

describe('a computer with a Fangsong, a collection with 宋体, and fonts that cannot be used', () => {
  const folder = temporaryFolder();
  let fonts: DocumentFonts;
  beforeAll(() => {
    mkdirSync(join(folder, 'truetype'));
    const put = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), bytes);
    put('truetype/simfang.ttf', fontOf(fontCalled('仿宋', 'FangSong')));
    put('simsun.ttc', collectionOf([fontCalled('新宋体', 'NSimSun'), fontCalled('宋体', 'SimSun')]));
    const broken = new Map([...fontCalled('楷体', 'KaiTi'), ['loca', Buffer.alloc(8)]]);
    put('simkai.ttf', Buffer.concat([fontOf(broken), Buffer.alloc(1_000_000)]));
    put('simhei.ttf', fontOf(new Map([...fontCalled('黑体', 'SimHei'), ['glyf', Buffer.alloc(8)]])));
    fonts = loaded(folder);
  });

  test('has its own where they can be printed, and says which are not its own', () => {
    expect(fonts.used).toEqual([
      { role: 'title', name: '思源宋体 Bold', isBundled: true },
      { role: 'text', name: '仿宋', isBundled: false },
      { role: 'kai', name: '霞鹜文楷', isBundled: true },
      { role: 'hei', name: '思源黑体 Medium', isBundled: true },
      { role: 'song', name: '宋体', isBundled: false },
    ]);
  });

  test('prints with them, the font out of the collection too, and the same again', async () => {
    const pdf = await printed(fonts);
    expect(baseFonts(pdf)).toEqual([
      'FangSong',
      'LXGWWenKai-Regular',
      'LXGWWenKai-Regular',
      'NotoSansSC-Medium',
      'NotoSerifSC-Bold',
      'SimSun',
    ]);
    expect(pdf.equals(await printed(loaded(folder)))).toBe(true);
  });
});

test('without any font of its own, a document is the same as with the bundled ones', async () => {
  const bundled = loadFonts();
  const own = loaded(temporaryFolder());
  expect(own.used.every(({ isBundled }) => isBundled)).toBe(true);
  expect(bundled.ok && (await printed(own)).equals(await printed(bundled.value))).toBe(true);
});
