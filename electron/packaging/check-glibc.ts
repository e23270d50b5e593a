import { readFileSync } from 'node:fs';
import { neededVersions } from './needed-versions.ts';

/** Of each set of versions, the newest that a library may ask for: what Kylin V10 and UOS 20 bring. */
const OLDEST_SYSTEM: Readonly<Record<string, string>> = {
  GLIBC: '2.28',
  GLIBCXX: '3.4.25',
  CXXABI: '1.3.11',
};

/** The versions a library wants that the oldest systems do not have. */
export function tooNew(file: Buffer): string[] {
  return neededVersions(file)
    .map(({ name }) => name)
    .filter((name) => {
      const [set = '', version = ''] = name.split('_');
      const oldest = OLDEST_SYSTEM[set];
      return oldest !== undefined && isNewer(version, oldest);
    });
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

/** `node electron/packaging/check-glibc.ts <library>…`: fails when one of them would not load on the oldest systems. */
function check(paths: readonly string[]): number {
  const failing = paths
    .map((path) => ({ path, wants: tooNew(readFileSync(path)) }))
    .filter(({ wants }) => wants.length > 0);
  for (const { path, wants } of failing) process.stderr.write(`${path}: ${wants.join(', ')}\n`);
  return failing.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = check(process.argv.slice(2));
