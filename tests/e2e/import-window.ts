import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from './harness/start-app.ts';

/** A new folder for files that are brought in. */
export function folderOfFiles(): string {
  return mkdtempSync(join(tmpdir(), 'daoze-e2e-'));
}

/** A table on the disk; gives its path. */
export function tableIn(folder: string, name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

/** Drops files on the window. */
export async function dropFiles({ app, page }: RunningApp, ...paths: readonly string[]): Promise<void> {
  await app.drop(page.locator('h1'), [...paths]);
}

/** What the first rows of a table show, a text a row. */
export function rowsOf(page: Page, name: string): Promise<string[]> {
  return page
    .getByRole('grid', { name })
    .locator('[role="row"]:not([aria-rowindex="1"])')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join('|')));
}

/** The first cell that says exactly this. */
export function cellThatSays(page: Page, text: string): Locator {
  return page.getByRole('gridcell', { name: text, exact: true }).first();
}
