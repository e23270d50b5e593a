import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paper } from '../../../shared/report/paper.ts';
import { startChromium } from '../../e2e/harness/chromium.ts';
import { paperHtml, STYLE } from './paper-html.ts';

/** Seconds a letter that Chromium takes to print the same letters as HTML, one after the other in one page that is open. */
export async function secondsByChromium(papers: readonly Paper[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  const browser = await startChromium(join(folder, 'profile'));
  try {
    const page = await browser.newPage();
    const print = async (paper: Paper, place: number) => {
      await page.setContent(`<style>${STYLE}</style>${paperHtml(paper)}`);
      await writeFile(join(folder, `${place}.pdf`), await page.pdf({ preferCSSPageSize: true }));
    };
    const [first] = papers;
    if (first !== undefined) await print(first, 0);
    const start = performance.now();
    for (const [place, paper] of papers.entries()) await print(paper, place);
    return (performance.now() - start) / 1000 / papers.length;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
