import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Old packages say it as an object. */
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** A package as it is installed, with the licence it comes under. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Its SPDX name, as `MIT`. */
  readonly licence: string;
  /** The words of the licence, as the package brings them; null when it brings none. */
  readonly text: string | null;
}

/** These packages and everything they need, each once, by name and version. */
export function installedPackages(root: string, names: readonly string[]): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const seen = new Set<string>();
  const visit = (name: string, from: string) => {
    const folder = folderOf(name, from, root);
    if (folder === null || seen.has(folder)) return;
    seen.add(folder);
    const manifest = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    const { name: ownName, version, license = 'see text' } = manifest;
    found.set(`${ownName}@${version}`, {
      name: ownName,
      version,
      licence: license,
      text: licenceText(folder),
    });
    // What the runtime's package needs only fetches the runtime.
    if (name === 'electron') return;
    for (const needed of Object.keys(manifest.dependencies)) visit(needed, folder);
  };
  for (const name of names) visit(name, root);
  return [...found.values()].sort((a, b) => order(a, b));
}

function order(a: InstalledPackage, b: InstalledPackage): number {
  const [first, second] = [`${a.name}@${a.version}`, `${b.name}@${b.version}`];
  return first < second ? -1 : Number(first > second);
}

/** As Node looks for it: beside the package that needs it, then in the folders above. */
function folderOf(name: string, from: string, root: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === root ? null : folderOf(name, dirname(from), root);
}

const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;

function licenceText(folder: string): string | null {
  const names = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name) && !name.endsWith('.js'))
    .sort();
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length === 0 ? null : texts.join('\n\n');
}
