import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedPackages } from './bundled-packages.ts';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';

const RULE = '─'.repeat(48);

/** The licences of everything the program is made of, as a text: packages under the same words stand together. */
export function licencesText(root: string): string {
  const packages = installedPackages(root, namedPackages(root));
  const groups = Map.groupBy(
    packages,
    ({ licence, text }) => text ?? `${licence}（随包未附正文 / no text in the package）`,
  );
  const sections = [...groups].map(([text, members]) => section(members.map(sayPackage), text));
  return [HEAD, ...ownAndFonts(root), ...sections].join(`\n\n${RULE}\n\n`).concat('\n');
}

const HEAD = [
  '导则 Daoze 及其组成部分的许可 · Licences of Daoze and what it is made of',
  'Electron 运行时所含 Chromium 等部分的许可，见安装目录中的 LICENSES.chromium.html。',
  'The licences of Chromium and other parts of the runtime are in LICENSES.chromium.html where it is installed.',
].join('\n');

function ownAndFonts(root: string): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n').trim();
  return [
    section(['导则 Daoze'], read('LICENSE')),
    section(['Noto Serif SC'], read('resources/fonts/OFL-noto-serif-sc.txt')),
    section(['Noto Sans SC'], read('resources/fonts/OFL-noto-sans-sc.txt')),
    section(['LXGW WenKai'], read('resources/fonts/OFL-lxgw-wenkai.txt')),
  ];
}

function sayPackage({ name, version, licence }: InstalledPackage): string {
  return `${name} ${version} (${licence})`;
}

function section(names: readonly string[], text: string): string {
  return `${names.join('\n')}\n\n${text}`;
}
