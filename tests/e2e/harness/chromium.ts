import { type BrowserContext, chromium } from 'playwright-core';
import { fontConfiguration } from './fonts.ts';
import { unpackedBrowser } from './unpacked-browser.ts';

/** Starts the browser that stands in for Electron's, with a profile of the program's own. */
export async function startChromium(profile: string): Promise<BrowserContext> {
  const { path, libraries } = await unpackedBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    // As root, as in a container, Chromium's own sandbox cannot start.
    chromiumSandbox: false,
    viewport: null,
    locale: 'zh-CN',
    env: {
      ...definedOnly(process.env),
      FONTCONFIG_FILE: fontConfiguration(),
      LD_LIBRARY_PATH: libraries,
    },
    args: ['--font-render-hinting=none', '--force-color-profile=srgb'],
  });
  context.setDefaultTimeout(20_000);
  return context;
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
