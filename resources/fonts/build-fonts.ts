/**
 * Cuts the bundled fonts from packages of the registry: `npm run fonts`. What they hold and why is told in
 * docs/decisions/0022-fonts-of-documents.md.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';
const KAI = '@fontsource/lxgw-wenkai';

/** Latin letters with accents, and signs that official texts use beside those of GB 2312. */
const LATIN = charactersBetween(0x20, 0x7e) + charactersBetween(0xa0, 0x24f);
const MARKS = '\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2030\u20ac\u2116\u2122\u2212\u2236\u33a1';

const GB2312 = charactersOfGbk(0xa1, 0xf7, 0xa1);
const GBK = charactersOfGbk(0x81, 0xfe, 0x40);

const OFFICIAL = GB2312 + LATIN + MARKS;
const song = (weight: string) => source(`${SERIF}/${weight}/NotoSerifSC_${weight}.ttf`);
const hei = (weight: string) => source(`${SANS}/${weight}/NotoSansSC_${weight}.ttf`);
const plainHei = hei('400Regular');
/** Its file for Latin holds the whole font. */
const kai = source(`${KAI}/files/lxgw-wenkai-latin-500-normal.woff2`);

/** Kept in step with the stand-ins of electron/files/load-fonts.ts. */
await cut('song', song('400Regular'), OFFICIAL);
await cut('song-light', song('300Light'), OFFICIAL);
await cut('song-bold', song('700Bold'), OFFICIAL);
await cut('kai', kai, OFFICIAL);
await cut('hei', hei('500Medium'), OFFICIAL);
await cut('song-more', song('400Regular'), without(GBK, GB2312));
await cut('hei-more', plainHei, without(hanziIn(plainHei), GBK));
await cut('kai-more', kai, without(hanziIn(kai), GBK + hanziIn(plainHei)));
copyFileSync(require.resolve(`${SERIF}/LICENSE_FONT`), new URL('OFL-noto-serif-sc.txt', import.meta.url));
copyFileSync(require.resolve(`${SANS}/LICENSE_FONT`), new URL('OFL-noto-sans-sc.txt', import.meta.url));
copyFileSync(require.resolve(`${KAI}/LICENSE`), new URL('OFL-lxgw-wenkai.txt', import.meta.url));

function source(path: string): Buffer {
  return readFileSync(require.resolve(path));
}

/** Writes one face with these characters, as far as its source has them; layout tables and hints go. */
async function cut(name: string, whole: Buffer, characters: string): Promise<void> {
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

function hanziIn(font: Buffer): string {
  const file = create(font);
  const codePoints = 'fonts' in file ? [] : file.characterSet;
  return codePoints
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => /\p{Script=Han}/u.test(character))
    .join('');
}

function without(characters: string, others: string): string {
  const unwanted = new Set(others);
  return [...characters].filter((character) => !unwanted.has(character)).join('');
}
