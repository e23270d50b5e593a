/**
 * Takes a picture of every screen into out/screenshots: empty and with 1,041 compounds, light and dark, in both
 * languages, at 1280×800 and at 200 %. Words on the command line choose those pictures whose name holds one of them:
 *
 *     npm run screenshots -- scores-full-light
 */
import { join } from 'node:path';
import type { Settings } from '../../../shared/contract/settings.ts';
import { call } from '../harness/bridge.ts';
import { goToRoute } from '../harness/go-to.ts';
import { ROOT } from '../harness/places.ts';
import { prepareRun } from '../harness/prepare-run.ts';
import { ROUTES, START_ROUTES } from '../harness/routes.ts';
import { copyOfDistrict, emptyWorkspace } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

const SIZE = { width: 1280, height: 800 };

interface Look extends Pick<Settings, 'language' | 'theme' | 'zoom'> {
  readonly name: string;
}

const LOOKS: readonly Look[] = [
  { name: 'light-zh', language: 'zh', theme: 'light', zoom: 100 },
  { name: 'light-en', language: 'en', theme: 'light', zoom: 100 },
  { name: 'dark-zh', language: 'zh', theme: 'dark', zoom: 100 },
  { name: 'dark-en', language: 'en', theme: 'dark', zoom: 100 },
  { name: 'double-zh', language: 'zh', theme: 'light', zoom: 200 },
];

const chosen = process.argv.slice(2);

function isChosen(name: string): boolean {
  return chosen.length === 0 || chosen.some((word) => name.includes(word));
}

/** Screens that were still loading after a long time. */
const restless: string[] = [];

/** All pictures of one start of the program. */
async function take(
  state: string,
  routes: Readonly<Record<string, string>>,
  workspace: string | null,
): Promise<void> {
  const pictures = LOOKS.flatMap((look) =>
    Object.entries(routes).map(([screen, route]) => ({
      name: `${screen}-${state}-${look.name}`,
      route,
      look,
    })),
  ).filter(({ name }) => isChosen(name));
  if (pictures.length === 0) return;
  const running = await startApp({ size: SIZE, ...(workspace === null ? {} : { workspace }) });
  let shown: Look | null = null;
  for (const { name, route, look } of pictures) {
    if (look !== shown) await wear(running, look);
    shown = look;
    await goToRoute(running.page, route).catch(() => restless.push(name));
    await running.shot(join(ROOT, 'out/screenshots', name));
    process.stdout.write(`${name}\n`);
  }
  await running.stop();
}

async function wear({ page }: RunningApp, { language, theme, zoom }: Look): Promise<void> {
  await call(page, 'app.changeSettings', { language, theme, zoom });
  await page.locator(`html[lang^="${language}"]`).waitFor();
}

const end = await prepareRun();
try {
  await take('none', START_ROUTES, null);
  await take('empty', ROUTES, await emptyWorkspace());
  await take('full', ROUTES, await copyOfDistrict());
  if (restless.length > 0) throw new Error(`still loading: ${restless.join(', ')}`);
} finally {
  end();
}
