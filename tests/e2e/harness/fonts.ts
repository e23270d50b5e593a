import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { E2E_OUT, ROOT } from './places.ts';

/** The families that the program's own fonts are cut from, whole and in the weights that windows use. */
const FACES = [
  ...['400Regular', '500Medium', '600SemiBold', '700Bold'].map((face) => `noto-sans-sc/${face}`),
  ...['400Regular', '700Bold'].map((face) => `noto-serif-sc/${face}`),
];

/**
 * Writes a fontconfig file that offers these fonts and no other, so that Chinese is drawn, and drawn alike, on a
 * machine without any; its path comes back.
 */
export function fontConfiguration(): string {
  mkdirSync(E2E_OUT, { recursive: true });
  const path = join(E2E_OUT, 'fonts.conf');
  const alias = (family: string, font: string) =>
    `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${FACES.map((face) => `<dir>${join(ROOT, 'node_modules/@expo-google-fonts', face)}</dir>`).join('\n  ')}
  <cachedir>${join(E2E_OUT, 'font-cache')}</cachedir>
  ${alias('sans-serif', 'Noto Sans SC')}
  ${alias('serif', 'Noto Serif SC')}
  ${alias('monospace', 'Noto Sans SC')}
</fontconfig>
`,
  );
  return path;
}
