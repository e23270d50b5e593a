import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from './harness/bridge.ts';
import { copyOfSample } from './harness/samples.ts';
import { standInOnly } from './harness/stand-in-only.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample() });
  page = running.page;
});

afterAll(() => running.stop());

describe('where pages come from', () => {
  test('a window shows a page of the program’s own scheme', async () => {
    expect((await running.app.window(page)).url).toBe('app://daoze/index.html');
  });

  standInOnly('the scheme is as good as https, and the only one', async () => {
    expect(await standIn().schemes(null)).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('no path leads out of the pages', async () => {
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/../package.json', '/no.js'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
    running.faults.take();
  });

  test('pages are only read', async () => {
    const status = await page.evaluate(async () => (await fetch('/index.html', { method: 'POST' })).status);
    expect(status).toBe(404);
    running.faults.take();
  });
});

describe('what a page is made with', () => {
  test('a sandbox, a world apart from the preload script, no Node, nothing loosened', async () => {
    const { preferences } = await running.app.window(page);
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
  });

  test('of the program it sees call and on, and cannot change them', async () => {
    const seen = await page.evaluate(() => ({
      names: Object.keys(window.daoze).sort(),
      isFrozen: Object.isFrozen(window.daoze),
      isFixed: Object.getOwnPropertyDescriptor(window, 'daoze')?.configurable === false,
      others: [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
    }));
    expect(seen).toEqual({ names: ['call', 'on'], isFrozen: true, isFixed: true, others: [] });
  });

  test('it hears only events that there are', async () => {
    const refusal = await page.evaluate(() => {
      try {
        window.daoze.on('daoze:call' as never, () => undefined);
        return null;
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain('no such event');
  });
});

describe('what a page may load and do', () => {
  test('the policy forbids everything and allows the program’s own files', async () => {
    const policy = await policyOf(page);
    expect(policy.replace(/nonce-[^']+/, 'nonce-…').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self' 'nonce-…'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(await policyOf(page), 'the nonce is another each time').not.toBe(policy);
  });

  test('a script written into the page does not run, nor one made of text', async () => {
    const ran = await page.evaluate(async () => {
      const written = document.createElement('script');
      written.textContent = 'window.ranInline = true';
      document.body.append(written);
      written.remove();
      // In a task of its own: what the test itself evaluates is exempt.
      const made = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return true')());
          } catch {
            resolve(false);
          }
        });
      });
      return { written: 'ranInline' in window, made };
    });
    expect(ran).toEqual({ written: false, made: false });
    expect(running.faults.take().join()).toContain('Content Security Policy');
  });

  test('a style that comes with text written into the page does not hold', async () => {
    const colour = await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<style id="written">body { --written: yes }</style>');
      const value = getComputedStyle(document.body).getPropertyValue('--written');
      document.getElementById('written')?.remove();
      return value;
    });
    expect(colour).toBe('');
    running.faults.take();
  });

  test('nothing is fetched from elsewhere: no data, no picture, no frame, no beacon', async () => {
    const came = await page.evaluate(async () => {
      const load = (element: HTMLElement & { src: string }) =>
        new Promise((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          element.src = 'https://example.org/x';
          document.body.append(element);
        }).finally(() => element.remove());
      return [
        await fetch('https://example.org/x').then(
          () => true,
          () => false,
        ),
        await load(document.createElement('img')),
        await load(document.createElement('script')),
      ];
    });
    expect(came).toEqual([false, false, false]);
    running.faults.take();
  });

  standInOnly(
    'what the policy does not stop, the session does: only the program’s own addresses pass',
    async () => {
      const passes = async (url: string) => !(await standIn().refuses({ url, resourceType: 'mainFrame' }));
      expect(await passes('app://daoze/index.html')).toBe(true);
      for (const url of [
        'https://example.org/',
        'http://localhost/',
        'ws://localhost/',
        'file:///etc/passwd',
        'ftp://x/',
      ]) {
        expect(await passes(url), url).toBe(false);
      }
      expect(await standIn().leaks(null)).toEqual([]);
    },
  );
});

describe('where a page may go', () => {
  test('nowhere else', async () => {
    const before = page.url();
    for (const url of ['https://example.org/', 'data:text/html,<p>elsewhere', 'file:///etc/hosts']) {
      await page.evaluate((address) => {
        location.href = address;
      }, url);
      await page.waitForTimeout(100);
      expect(page.url(), url).toBe(before);
    }
    running.faults.take();
  });

  test('and it opens no windows', async () => {
    await page.evaluate(() => void window.open('https://example.org/'));
    await page.evaluate(() => void window.open('/index.html'));
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://example.org/', target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await page.waitForTimeout(200);
    expect(running.pages()).toHaveLength(1);
    expect(await running.app.shownOutside(), 'and nothing opens in another program').toEqual([]);
    running.faults.take();
  });

  standInOnly('redirects to elsewhere and webviews are prevented', async () => {
    const { window } = await running.app.window(page);
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      const details = { url: 'https://example.org/', isMainFrame: true };
      expect(await standIn().raise({ window, event, details }), event).toBe(true);
    }
    expect(await standIn().raise({ window, event: 'will-attach-webview', details: {} })).toBe(true);
  });

  standInOnly('no permission is given, whatever a page asks for', async () => {
    for (const permission of PERMISSIONS) {
      expect(await standIn().permission({ permission }), permission).toEqual({
        requested: false,
        checked: false,
      });
    }
  });
});

describe('calls', () => {
  standInOnly('arrive on one channel', async () => {
    expect(await standIn().channels(null)).toEqual(['daoze:call']);
  });

  standInOnly('of a page from elsewhere, or of a frame in the page, are refused in words', async () => {
    const { window } = await running.app.window(page);
    const own = 'app://daoze/index.html';
    const ask = { window, channel: 'daoze:call', values: ['app.state', {}] };
    const foreign = { ok: false, problems: [{ code: 'call-foreign' }] };
    for (const url of [
      'https://example.org/',
      'app://other/index.html',
      'file:///app/daoze/',
      'app://daoze.example/',
    ]) {
      expect(await standIn().callFrom({ ...ask, url, isMainFrame: true }), url).toMatchObject(foreign);
    }
    expect(await standIn().callFrom({ ...ask, url: own, isMainFrame: false })).toMatchObject(foreign);
    expect(await standIn().callFrom({ ...ask, url: own, isMainFrame: true })).toMatchObject({ ok: true });
  });

  test('for what does not exist are refused in words', async () => {
    for (const operation of ['scores.nothing', 'app.nothing', 'app.constructor', '__proto__', '']) {
      expect(await refusalOf(page, operation, {}), operation).toEqual(['call-unknown']);
    }
  });

  test('with what does not fit are refused in words', async () => {
    expect(await refusalOf(page, 'app.open', {})).toEqual(['call-unreadable']);
    expect(await refusalOf(page, 'app.open', { path: 5 })).toEqual(['call-unreadable']);
    expect(await refusalOf(page, 'app.changeSettings', { zoom: 1000 })).toEqual(['call-unreadable']);
    expect(await refusalOf(page, 5 as never, {})).toEqual(['call-unreadable']);
  });

  test('that hold what cannot be sent fail in the page', async () => {
    const failure = page.evaluate(() => window.daoze.call('app.state', { symbol: Symbol('x') }));
    await expect(failure).rejects.toThrow();
  });
});

function standIn() {
  const { standIn: controls } = running.app;
  if (controls === null) throw new Error('only with the stand-in');
  return controls;
}

function policyOf(shown: Page): Promise<string> {
  return shown.evaluate(async () => {
    const { headers } = await fetch('/index.html', { cache: 'no-store' });
    return headers.get('content-security-policy') ?? '';
  });
}

const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
];
