import { app, session, type WebContents } from 'electron';
import { APP_SCHEME, isAppAddress } from './app-address.ts';

/** What every window is made with: the page runs in a sandbox and reaches the program through the preload only. */
export const SAFE_PREFERENCES = {
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
  spellcheck: false,
} as const;

/** Schemes that never leave the computer: the program's own pages, and what a page made of its own data. */
const LOCAL_SCHEMES = [`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:'];

/**
 * Refuses everything a page of the program never needs: other addresses, new windows, permissions. There is no list
 * of links to the outside, since the program has none.
 */
export function lockDown(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
}

function isLocal(url: string): boolean {
  return URL.canParse(url) && LOCAL_SCHEMES.includes(new URL(url).protocol);
}

interface Navigation {
  readonly url: string;
  readonly preventDefault: () => void;
}

function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (details: Navigation) => {
    if (!isAppAddress(details.url)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
}
