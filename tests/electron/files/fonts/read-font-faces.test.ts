import { describe, expect, test } from 'vitest';
import { readFontFaces } from '../../../../electron/files/fonts/read-font-faces.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { CHINESE, collectionOf, fontOf, type MadeName, nameTable, os2Table } from './make-font.ts';

const file = temporaryFiles();

function tables(names: readonly MadeName[], style: Parameters<typeof os2Table>[0] = {}) {
  return new Map([
    ['name', nameTable(names)],
    ['OS/2', os2Table(style)],
  ]);
}

const FANGSONG: readonly MadeName[] = [
  { kind: 1, text: 'FangSong' },
  { kind: 2, text: 'Regular' },
  { kind: 4, text: 'FangSong' },
  { kind: 6, text: 'FangSong' },
  { kind: 1, text: '仿宋', language: CHINESE },
  { kind: 4, text: '仿宋', language: CHINESE },
];

function read(names: readonly MadeName[], style: Parameters<typeof os2Table>[0] = {}) {
  return readFontFaces(file('a.ttf', fontOf(tables(names, style))))[0];
}

describe('a font is read from its tables of names and rights', () => {
  test('with its names in both languages, called by the Chinese one', () => {
    const path = file('simfang.ttf', fontOf(tables(FANGSONG)));
    expect(readFontFaces(path)).toEqual([
      {
        path,
        place: null,
        title: '仿宋',
        fullNames: ['FangSong', 'FangSong', '仿宋'],
        familyNames: ['FangSong', '仿宋'],
        isRegular: true,
        mayEmbed: true,
      },
    ]);
  });

  test('each font of a collection with its place', () => {
    const names = ['STSongti-SC-Black', 'STSongti-SC-Regular'].map((text) => [{ kind: 6, text }]);
    const path = file('Songti.ttc', collectionOf(names.map((one) => tables(one))));
    expect(readFontFaces(path).map(({ place, fullNames }) => [place, ...fullNames])).toEqual([
      [0, 'STSongti-SC-Black'],
      [1, 'STSongti-SC-Regular'],
    ]);
  });

  test('names in GBK: of a Macintosh, and of old fonts that fill letters up with zeros', () => {
    // 黑体 is BA DA CC E5 in GBK, 楷体 is BF AC CC E5.
    const macintosh = { platform: 1, encoding: 25, language: 33, bytes: Buffer.from('badacce5', 'hex') };
    const old = { encoding: 3, language: CHINESE, bytes: Buffer.from('bfaccce5005f', 'hex') };
    expect(read([{ kind: 4, text: '', ...macintosh }])?.title).toBe('黑体');
    expect(read([{ kind: 4, text: '', ...old }])?.title).toBe('楷体_');
  });

  test('bold, italic, light and black are not what a family alone means', () => {
    const styles = [{ style: 0x20 }, { style: 0x01 }, { weight: 300 }, { weight: 900 }];
    expect(styles.map((style) => read(FANGSONG, style)?.isRegular)).toEqual([false, false, false, false]);
    expect(read(FANGSONG, { weight: 5 })?.isRegular).toBe(true);
  });

  test('rights: forbidden, no parts, pictures only; print and preview, editable, and both together are enough', () => {
    const may = (rights: number) => read(FANGSONG, { rights })?.mayEmbed;
    expect([2, 0x100, 0x200].map(may)).toEqual([false, false, false]);
    expect([0, 4, 8, 2 | 4].map(may)).toEqual([true, true, true, true]);
  });
});

describe('what is no font is passed over', () => {
  const whole = fontOf(tables(FANGSONG));
  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['another file', Buffer.from('%PDF-1.7 and so on, long enough to be read as tables')],
    ['a font that ends early', whole.subarray(0, whole.length - 60)],
    ['a font without names', fontOf(new Map([['OS/2', os2Table()]]))],
    [
      'a collection of four thousand million fonts',
      Buffer.from('ttcf\0\u0001\0\0\xff\xff\xff\xff', 'latin1'),
    ],
    ['names that point beyond their table', fontOf(new Map([['name', Buffer.from('0000ffff0006', 'hex')]]))],
  ])('%s', (_, bytes) => {
    expect(readFontFaces(file('a.ttf', bytes))).toEqual([]);
  });

  test('a file that is not there', () => {
    expect(readFontFaces('/nowhere/a.ttf')).toEqual([]);
  });
});
