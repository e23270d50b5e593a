import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/files/load-fonts.ts';
import { faceFor } from '../../../shared/report/pdf/font-book.ts';
import { temporaryFolder } from './temporary-files.ts';

function bundled() {
  const fonts = loadFonts();
  if (!fonts.ok) throw new Error(JSON.stringify(fonts.problems));
  return fonts.value;
}

/** The hanzi of GB 2312: rows B0 to F7. */
function hanziOfGb2312(): string[] {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const characters = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

describe('the bundled fonts', () => {
  const fonts = bundled();
  const faceOf = (character: string) => faceFor(character.codePointAt(0) ?? 0, 'song', fonts);

  test('every face of its own has all 6,763 hanzi of GB 2312', () => {
    const hanzi = hanziOfGb2312();
    expect(hanzi).toHaveLength(6763);
    for (const face of ['title', 'text', 'kai', 'hei', 'song'] as const) {
      expect(hanzi.filter((character) => !fonts.has(face, character.codePointAt(0) ?? 0))).toEqual([]);
    }
  });

  test('have what official texts are written with', () => {
    const signs = '0123456789abcXYZ，。、；：？！“”‘’（）《》〔〕—…·～∶％‰℃№①⑩ⅠⅫ①×÷±≤≥㎡é';
    expect([...signs].filter((sign) => faceOf(sign) === null)).toEqual([]);
  });

  test('have rarer characters of names in a face that stands in', () => {
    expect(faceOf('玥')).toBe('songMore');
    expect(faceOf('〇')).toBe('songMore');
    expect(faceOf('㙟')).toBe('heiMore');
    expect(faceOf('𬭎')).toBe('heiMore');
    expect(faceOf('𠮷')).toBe('kaiMore');
    expect(faceOf('🏠')).toBeNull();
  });
});

test('fonts that are not there are named', () => {
  const fonts = loadFonts(temporaryFolder());
  expect(!fonts.ok && fonts.problems.map(({ code }) => code)).toEqual(['report-font-missing']);
  expect(!fonts.ok && fonts.problems[0]?.facts.files).toContain('song-bold.ttf');
});
