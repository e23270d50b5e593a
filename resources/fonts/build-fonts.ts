/**
 * Cuts the bundled fonts from the Noto packages of the registry: `npm run fonts`. What they hold and why is
 * told in docs/decisions/0005-bundled-fonts.md.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';

/** Latin letters with accents, and signs that official texts use beside those of GB 2312. */
const LATIN = charactersBetween(0x20, 0x7e) + charactersBetween(0xa0, 0x24f);
const MARKS = '\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2030\u20ac\u2116\u2122\u2212\u2236\u33a1';

const GB2312 = charactersOfGbk(0xa1, 0xf7, 0xa1);
const GBK = charactersOfGbk(0x81, 0xfe, 0x40);

/** Kept in step with the faces of shared/report/pdf/font-book.ts. */
await cut(`${SERIF}/400Regular/NotoSerifSC_400Regular.ttf`, 'song', () => GB2312 + LATIN + MARKS);
await cut(`${SERIF}/700Bold/NotoSerifSC_700Bold.ttf`, 'song-bold', () => GB2312 + LATIN + MARKS);
await cut(`${SANS}/500Medium/NotoSansSC_500Medium.ttf`, 'hei', () => GB2312 + LATIN + MARKS);
await cut(`${SERIF}/500Medium/NotoSerifSC_500Medium.ttf`, 'song-more', () => without(GBK, GB2312));
await cut(`${SANS}/400Regular/NotoSansSC_400Regular.ttf`, 'hei-more', (all) => without(hanziIn(all), GBK));
copyFileSync(require.resolve(`${SERIF}/LICENSE_FONT`), new URL('OFL-noto-serif-sc.txt', import.meta.url));
copyFileSync(require.resolve(`${SANS}/LICENSE_FONT`), new URL('OFL-noto-sans-sc.txt', import.meta.url));

/** Writes one face with the characters chosen from those of its source; layout tables and hints go. */
async function cut(source: string, name: string, choose: (all: string) => string): Promise<void> {
  const whole = readFileSync(require.resolve(source));
  const characters = choose(String.fromCodePoint(...create(whole).characterSet));
  const bytes = await subsetFont(whole, characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: [],
    dropTables: ['vhea', 'vmtx', 'VORG'],
  });
  writeFileSync(new URL(`${name}.ttf`, import.meta.url), bytes);
  process.stdout.write(`${name}.ttf ${(bytes.length / 1e6).toFixed(2)} MB\n`);
}

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}

/** The two-byte characters of GBK whose bytes begin at these; GB 2312 is the corner from A1 A1 to F7 FE. */
function charactersOfGbk(firstLead: number, lastLead: number, firstTrail: number): string {
  const decoder = new TextDecoder('gbk');
  let characters = '';
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++)
      characters += decoder.decode(Uint8Array.of(lead, trail));
  }
  return [...characters]
    .filter((character) => character > '~' && !/[\ufffd\p{Co}\p{Cc}]/u.test(character))
    .join('');
}

function hanziIn(characters: string): string {
  return [...characters].filter((character) => /\p{Script=Han}/u.test(character)).join('');
}

function without(characters: string, others: string): string {
  const unwanted = new Set(others);
  return [...characters].filter((character) => !unwanted.has(character)).join('');
}
