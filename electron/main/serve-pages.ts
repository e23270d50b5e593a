import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { APP_SCHEME, isAppAddress } from './app-address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const PAGES = join(import.meta.dirname, '../renderer');

/** Stands in the built page wherever its nonce belongs. */
const NONCE_PLACE = '__DAOZE_NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** Must be said before the program is ready: the scheme is as good as https, with an origin of its own. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Serves the built pages under the program's own scheme, and nothing else. */
export function servePages(): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const path = pathOf(url);
    if (method !== 'GET' || path === null) return new Response(null, { status: 404 });
    const bytes = await readFile(path).catch(() => null);
    return bytes === null ? new Response(null, { status: 404 }) : answer(path, bytes);
  });
}

function pathOf(url: string): string | null {
  if (!isAppAddress(url)) return null;
  const path = normalize(join(PAGES, decodeURIComponent(new URL(url).pathname)));
  return path.startsWith(`${PAGES}${sep}`) ? path : null;
}

function answer(path: string, bytes: Buffer): Response {
  const nonce = randomBytes(16).toString('base64');
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const body = extname(path) === '.html' ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce) : bytes;
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}
