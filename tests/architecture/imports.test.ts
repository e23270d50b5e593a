import { describe, expect, test } from 'vitest';
import { type FolderRule, IMPORT_TABLE } from './import-table.ts';
import { importsOf, type SourceFile, sourceFiles, targetOf } from './source-files.ts';

const files = sourceFiles();

describe('who may import whom', () => {
  test('the files are there to be looked at', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(300);
  });

  test('every kind of import is seen', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type {\n  B,\n} from './b.ts';",
      "export { c } from './c.ts';",
      "import './d.ts';",
      "const e = await import('./e.ts');",
    ].join('\n');
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });

  test('every file stands in a folder of the table', () => {
    expect(files.filter((file) => ruleOf(file.path) === undefined).map((file) => file.path)).toEqual([]);
  });

  test('every folder of the table holds files', () => {
    const homes = new Set(files.map((file) => ruleOf(file.path)?.folder));
    expect(IMPORT_TABLE.filter((rule) => !homes.has(rule.folder)).map((rule) => rule.folder)).toEqual([]);
  });

  test('no file imports what its folder may not', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('every relative import names a file', () => {
    const paths = new Set(files.map((file) => file.path));
    const dangling = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.css'))
        .filter((specifier) => !paths.has(targetOf(file, specifier)))
        .map((specifier) => `${file.path}: ${specifier}`),
    );
    expect(dangling).toEqual([]);
  });
});

function ruleOf(path: string): FolderRule | undefined {
  return IMPORT_TABLE.find((rule) => path.startsWith(`${rule.folder}/`));
}

function forbiddenImports(file: SourceFile): string[] {
  const rule = ruleOf(file.path);
  if (rule === undefined) return [];
  return file.imports
    .filter((specifier) => !isAllowed(rule, file, specifier))
    .map((specifier) => `${file.path} imports ${specifier}`);
}

function isAllowed(rule: FolderRule, file: SourceFile, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = targetOf(file, specifier);
    return [homeOf(rule, file), ...rule.folders].some((folder) => target.startsWith(`${folder}/`));
  }
  return rule.packages.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** What a file may use without asking: its whole folder, or its own part where the parts stand apart. */
function homeOf({ folder, apart }: FolderRule, { path }: SourceFile): string {
  if (apart === undefined) return folder;
  return path.split('/', folder.split('/').length + 1).join('/');
}
