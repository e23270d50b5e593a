import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE_FOLDERS = ['shared', 'electron', 'renderer'];

/** One source file and what it imports, as written. */
export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Every TypeScript file of the program itself, in the order of their paths. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && SOURCE_FOLDERS.includes(entry.name))
    .flatMap((entry) => filesBelow(join(ROOT, entry.name)))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map(readSource);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readSource(absolute: string): SourceFile {
  const path = relative(ROOT, absolute).replaceAll('\\', '/');
  const text = readFileSync(absolute, 'utf8');
  return { path, text, imports: importsOf(text) };
}

/** Static, type-only, re-exporting and dynamic imports alike. */
export function importsOf(text: string): string[] {
  const matches = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm);
  return [...matches].map((match) => match[1] ?? '');
}

/** Where a relative import leads, from the root of the repository; other imports stay as they are. */
export function targetOf(file: SourceFile, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return join(dirname(file.path), specifier).replaceAll('\\', '/');
}
