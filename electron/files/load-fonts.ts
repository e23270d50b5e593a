import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { type DocumentFont, FONT_ROLES } from '../../shared/model/document-font.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { FACES, type Face } from '../../shared/report/pdf/font-book.ts';
import { findFonts } from './fonts/find-fonts.ts';
import { fontBookOf, type OpeningBook } from './fonts/font-book-of.ts';
import type { FontFace } from './fonts/font-face.ts';
import { fontFolders } from './fonts/font-folders.ts';
import type { FontFile } from './fonts/open-font.ts';

/** The fonts of documents: what setting text asks of them, where printing finds them, and what a person is told of them. */
export interface DocumentFonts extends OpeningBook {
  readonly files: Readonly<Record<Face, FontFile>>;
  /** Which font stands for which role; one a role. */
  readonly used: readonly DocumentFont[];
}

/** Also right from the built program: out/main lies as deep as electron/files. */
const BUNDLED = join(import.meta.dirname, '../../resources/fonts');

interface BundledFont {
  readonly file: string;
  readonly name: string;
}

const RAREST: BundledFont = { file: 'kai-more.ttf', name: '霞鹜文楷' };

const STAND_INS: Readonly<Record<Face, BundledFont>> = {
  title: { file: 'song-bold.ttf', name: '思源宋体 Bold' },
  text: { file: 'song-light.ttf', name: '思源宋体 Light' },
  kai: { file: 'kai.ttf', name: '霞鹜文楷' },
  hei: { file: 'hei.ttf', name: '思源黑体 Medium' },
  song: { file: 'song.ttf', name: '思源宋体' },
  songMore: { file: 'song-more.ttf', name: '思源宋体' },
  heiMore: { file: 'hei-more.ttf', name: '思源黑体' },
  kaiMore: RAREST,
  rare: RAREST,
};

/** The bundled fonts only: the same on every computer. Refused when one is not there. */
export function loadFonts(directory = BUNDLED): Result<DocumentFonts> {
  return fontsOf(new Map(), directory);
}

/** The computer's own fonts, and a bundled one for each role that it has none for. Looking for them takes a moment. */
export function ownFonts(folders: readonly string[] = ownFolders()): Result<DocumentFonts> {
  return fontsOf(findFonts(folders, [...FONT_ROLES, 'rare']), BUNDLED);
}

function ownFolders(): string[] {
  return fontFolders({ platform: process.platform, home: homedir(), environment: process.env });
}

function fontsOf(own: ReadonlyMap<Face, FontFace>, directory: string): Result<DocumentFonts> {
  const fileOf = (face: Face): FontFile =>
    own.get(face) ?? { path: join(directory, STAND_INS[face].file), place: null };
  const files = Object.fromEntries(FACES.map((face) => [face, fileOf(face)])) as Record<Face, FontFile>;
  const missing = FACES.map((face) => files[face].path).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    const names = [...new Set(missing.map((path) => basename(path)))];
    return refused(problem('report-font-missing', { files: names.join('、') }));
  }
  const used = FONT_ROLES.map((role) => {
    const font = own.get(role);
    return { role, name: font?.title ?? STAND_INS[role].name, isBundled: font === undefined };
  });
  return ok({ files, used, ...fontBookOf(files) });
}
