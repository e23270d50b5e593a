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

const config = JSON.parse(readFileSync(join(import.meta.dirname, '../../biome.json'), 'utf8')) as {
  overrides: Override[];
};

test.each(IMPORT_TABLE)('Biome knows what $folder may import', (rule) => {
  const override = config.overrides.find(({ includes }) => includes.includes(`${rule.folder}/**`));
  const group = override?.linter?.rules.style?.noRestrictedImports?.options.patterns[0]?.group;
  expect(group?.toSorted()).toEqual(patternsOf(rule).toSorted());
});

/** Everything is restricted but neighbours, what the folder holds, and what the table allows. */
function patternsOf(rule: FolderRule): string[] {
  const names = [...rule.folders, ...(rule.inner ?? [])];
  const folders = names.map((folder) => `!**/${folder.split('/').at(-1)}/**`);
  const packages = rule.packages.flatMap((name) =>
    name.endsWith(':') ? [`!${name}*`, `!${name}*/**`] : [`!${name}`, `!${name}/**`],
  );
  return ['**', '!./**', '!../*.ts', '!../../*.ts', ...folders, ...packages];
}
