import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { startChromium } from '../harness/chromium.ts';
import { E2E_OUT } from '../harness/places.ts';
import type { PeerTable } from './peer/peer.ts';

const OUT = join(E2E_OUT, 'peer');
const ADDRESS = 'https://peer.invalid/';
const KINDS: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Opens a page in a browser of the same kind that draws these rows with Ant Design's own virtual table. */
export async function openPeer(
  table: PeerTable,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  await build({
    root: join(import.meta.dirname, 'peer'),
    base: './',
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  const browser = await startChromium(mkdtempSync(join(tmpdir(), 'daoze-peer-')));
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewportSize(size);
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path === '/' ? '/index.html' : path;
    const body = await readFile(join(OUT, file));
    await route.fulfill({ body, contentType: KINDS[extname(file)] ?? 'text/plain' });
  });
  await page.goto(ADDRESS);
  await page.evaluate((shown) => window.showPeer(shown), table);
  await page.locator('.ant-table-row').first().waitFor();
  return page;
}
