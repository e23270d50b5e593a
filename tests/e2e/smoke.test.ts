import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample() });
});

afterAll(() => running.stop());

test('the built program starts and shows a page under its own name', async () => {
  const { page, app } = running;
  expect(await page.title()).toContain('Daoze');
  expect((await app.window(page)).url).toBe('app://daoze/index.html');
});
