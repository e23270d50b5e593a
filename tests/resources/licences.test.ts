import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedPackages } from '../../resources/licences/bundled-packages.ts';
import { installedPackages } from '../../resources/licences/installed-packages.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'resources/licences.txt'), 'utf8');

test('every package that goes out with the program stands in the licences; if not, run npm run licences', () => {
  const packages = installedPackages(root, namedPackages(root));
  expect(packages.length).toBeGreaterThan(100);
  const absent = packages.filter(({ name, version }) => !text.includes(`${name} ${version} (`));
  expect(absent.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
});

test('what is bundled into the windows is among them, and so are what it needs and the fonts', () => {
  for (const name of [
    'react ',
    'antd ',
    'react-data-grid ',
    'scheduler ',
    'zrender ',
    'electron ',
    'Noto Serif SC',
  ]) {
    expect(text).toContain(`\n${name}`);
  }
});

test('what is used for building and testing only is not', () => {
  for (const name of ['vitest', 'playwright-core', '@biomejs/biome', 'fast-check']) {
    expect(text).not.toContain(`\n${name} `);
  }
});
