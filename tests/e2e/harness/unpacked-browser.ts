import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { E2E_OUT } from './places.ts';

/** A browser on the disk, and the system libraries that come with it. */
export interface UnpackedBrowser {
  readonly path: string;
  readonly libraries: string;
}

/**
 * Unpacks the browser with the system libraries that it needs, so that a bare machine will do: the package does so where
 * it is told by the environment that a machine has none. What is unpacked already is taken as it is.
 */
export async function unpackedBrowser(): Promise<UnpackedBrowser> {
  const folder = join(E2E_OUT, 'browser');
  mkdirSync(folder, { recursive: true });
  const path = await withVariables({ TMPDIR: folder, CODEBUILD_BUILD_IMAGE: 'nodejs24' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  });
  return { path, libraries: join(folder, 'al2023/lib') };
}

/** Does something with other variables in the environment; afterwards it is as before. */
async function withVariables<Value>(
  variables: Readonly<Record<string, string>>,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
