import { closeSync, openSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo } from './harness/go-to.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;

beforeAll(async () => {
  const path = copyOfSample();
  damage(path);
  running = await startApp({ workspace: path });
});

afterAll(() => running.stop());

/** Writes over pages in the middle: the file still opens, and what they held cannot be read. */
function damage(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(200_000, 'Z'), 0, 200_000, 1_000_000);
  closeSync(file);
}

test.each(['首页', '名册', '评分'])(
  '%s says that the file is damaged, and does not wait for ever',
  async (screen) => {
    const { page } = running;
    await goTo(page, screen);
    const content = page.getByRole('main');
    await expect.poll(() => content.getByRole('alert').first().textContent()).toContain('工作区文件已损坏');
    await expect.poll(() => content.locator('[aria-busy="true"]').count()).toBe(0);
  },
);
