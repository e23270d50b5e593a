import { afterAll, beforeAll, test } from 'vitest';
import { goToRoute } from './harness/go-to.ts';
import { copyOfDistrict } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ workspace: await copyOfDistrict(), size: { width: 1280, height: 800 } });
});
afterAll(() => running.stop());
test('look', async () => {
  const { page, shot } = running;
  for (const kind of ['marks', 'checks', 'findings', 'metrics', 'forms', 'interviews']) {
    await goToRoute(page, `/evidence/entry?kind=${kind}`);
    await page.waitForTimeout(800);
    await shot(`h-${kind}`);
  }
});
