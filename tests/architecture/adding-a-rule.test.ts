import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { applyBlock, type FileBlock, fileBlocks } from './worked-example.ts';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'shared',
  'electron',
  'renderer',
  'tests',
  'resources',
  'package.json',
  'tsconfig.base.json',
  'vitest.config.ts',
];
const GUIDE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** A kill timer: compiler and tests run once more. */
const PATIENCE = { timeout: 300_000 };

const scratches: string[] = [];
afterAll(() => {
  for (const scratch of scratches) rmSync(scratch, { recursive: true });
});

describe.each([
  { heading: 'a measure', asked: ['tests/property/scoring/oracle-measures.ts'] },
  { heading: 'a scale', asked: ['shared/sample/aim.ts', 'tests/property/scoring/oracle-tree.ts'] },
])('adding $heading as CONTRIBUTING.md tells', ({ heading, asked }) => {
  const blocks = fileBlocks(GUIDE, heading);
  const registered = blocks.findIndex(({ path }) => path.endsWith('/registry.ts')) + 1;
  const scratch = copyOfSources();

  test('the compiler asks where the text says, and nowhere else', PATIENCE, async () => {
    apply(scratch, blocks.slice(0, registered));
    const { output } = await run(scratch, [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tests',
      '--pretty',
      'false',
    ]);
    const files = output.split('\n').flatMap((line) => /^(\S+)\(\d+,\d+\): error/u.exec(line)?.[1] ?? []);
    expect([...new Set(files)].map((path) => path.replace(/^(?:\.\.\/)+/u, ''))).toEqual(asked);
  });

  test('after the last step everything fits, in the workbook and in the figures, too', PATIENCE, async () => {
    apply(scratch, blocks.slice(registered));
    const types = await run(scratch, ['node_modules/typescript/bin/tsc', '-p', 'tests', '--pretty', 'false']);
    expect(types).toEqual({ status: 0, output: '' });
    const tests = await run(scratch, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...TOUCHED]);
    expect(tests.status, tests.output).toBe(0);
  });
});

/** The tests that judge every rule there is: the worked cases, the oracle, the form and the workbook. */
const TOUCHED = [
  'tests/cases',
  'tests/property/scoring/same-as-oracle.test.ts',
  'tests/property/guideline',
  'tests/shared/rules',
];

/** A copy that stands in the repository, so that packages are found as they are there. */
function copyOfSources(): string {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const scratch = mkdtempSync(join(ROOT, 'out', 'adding-a-rule-'));
  scratches.push(scratch);
  for (const name of COPIED) cpSync(join(ROOT, name), join(scratch, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(scratch, 'node_modules'));
  return scratch;
}

function apply(folder: string, blocks: readonly FileBlock[]): void {
  for (const block of blocks) {
    const path = join(folder, block.path);
    const before = block.language === 'diff' ? readFileSync(path, 'utf8') : '';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, applyBlock(block, before));
  }
}

function run(cwd: string, args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ status, output: `${stdout}${stderr}` });
    });
  });
}
