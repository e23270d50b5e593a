import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * The packages that the program itself names and that go out with it: those it needs when it runs, and those that
 * are bundled into its windows. The runtime is among them; whoever packs the program adds it.
 */
export function namedPackages(root: string): string[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const known = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
  const imported = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    packagesIn(readFileSync(join(root, file), 'utf8')),
  );
  const named = [...Object.keys(manifest.dependencies), ...imported, 'electron'];
  return [...new Set(named.filter((name) => known.has(name)))].sort();
}

/** @example packagesIn("import { Button } from 'antd/es/button'") // ['antd'] */
function packagesIn(source: string): string[] {
  const specifiers = [...source.matchAll(/(?:from|import|import\()\s*'([^'.][^']*)'/g)];
  return specifiers.map(([, specifier = '']) => {
    const parts = specifier.split('/');
    return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  });
}
