import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FolderRule, IMPORT_TABLE } from './import-table.ts';

interface Override {
  readonly includes: readonly string[];
  readonly linter?: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { group: string[] }[] };
        };
      };
    };
  };
}

const document = readRoot('ARCHITECTURE.md');
const config = JSON.parse(readRoot('biome.json')) as {
  overrides: Override[];
};

test.each(IMPORT_TABLE)('Biome knows what $folder may import', (rule) => {
  const override = config.overrides.find(({ includes }) => includes.includes(`${rule.folder}/**`));
  const group = override?.linter?.rules.style?.noRestrictedImports?.options.patterns[0]?.group;
  expect(group?.toSorted()).toEqual(patternsOf(rule).toSorted());
});

test.each(IMPORT_TABLE)('ARCHITECTURE.md tells what $folder may import', (rule) => {
  expect(document.split('\n')).toContain(rowOf(rule));
});

/** Inside `shared`, folders go by their own name. */
function rowOf({ folder, folders, packages }: FolderRule): string {
  const isShared = folder.startsWith('shared/');
  const names = folders.map((name) => (isShared ? name.replace('shared/', '') : name));
  const more = packages.map((name) => (name === 'node:' ? 'Node' : name));
  return `| \`${folder}\` | ${names.join(', ') || '–'} | ${more.join(', ') || '–'} |`;
}

/** Everything is restricted but neighbours, what the folder holds, and what the table allows. */
function patternsOf(rule: FolderRule): string[] {
  const names = [...rule.folders, ...(rule.inner ?? [])];
  const folders = names.map((folder) => `!**/${folder.split('/').at(-1)}/**`);
  const packages = rule.packages.flatMap((name) =>
    name.endsWith(':') ? [`!${name}*`, `!${name}*/**`] : [`!${name}`, `!${name}/**`],
  );
  // In the windows, relative paths are many and Biome cannot see where they end: it looks at packages only.
  if (rule.folder.startsWith('renderer/')) return ['**', '!./**', '!../**', ...packages];
  return ['**', '!./**', '!../*.ts', '!../../*.ts', ...folders, ...packages];
}

function readRoot(name: string): string {
  return readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
}
