import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

const FOLDER = import.meta.dirname;
const SIZE = 1024;

/** Draws `daoze.png`, from which the installers make the icons of every system, from `daoze.svg`. */
async function buildIcons(): Promise<void> {
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--headless=shell'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
    await page.setContent(`<body style="margin:0">${readFileSync(join(FOLDER, 'daoze.svg'), 'utf8')}</body>`);
    writeFileSync(join(FOLDER, 'daoze.png'), await page.screenshot({ omitBackground: true }));
  } finally {
    await browser.close();
  }
}

await buildIcons();
