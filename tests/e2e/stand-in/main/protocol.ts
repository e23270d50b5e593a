import type { Served } from '../questions.ts';
import { standInApp } from './app.ts';
import { isCancelled } from './session.ts';

type Handler = (request: Request) => Response | Promise<Response>;

interface DeclaredScheme {
  readonly scheme: string;
  readonly privileges?: Record<string, boolean>;
}

let declared: readonly DeclaredScheme[] = [];
const handlers = new Map<string, Handler>();
const leaks: string[] = [];

/** The program's own schemes. */
export const protocol = {
  registerSchemesAsPrivileged(schemes: DeclaredScheme[]): void {
    if (standInApp.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged must come before app is ready');
    declared = schemes;
  },
  handle(scheme: string, handler: Handler): void {
    if (!standInApp.isReady()) throw new Error('protocol.handle must come after app is ready');
    if (!declared.some((one) => one.scheme === scheme)) {
      throw new Error(`the stand-in for Electron serves only declared schemes, not ${scheme}`);
    }
    handlers.set(scheme, handler);
  },
};

export function declaredSchemes(): { scheme: string; privileges: Record<string, boolean> }[] {
  return declared.map(({ scheme, privileges }) => ({ scheme, privileges: privileges ?? {} }));
}

/** Addresses beyond the program's schemes that no filter refused: with a real browser they would have been fetched. */
export function leakedAddresses(): readonly string[] {
  return leaks;
}

/** Answers a page's request as the program's filter and its protocol handlers would. */
export async function serve(url: string, method: string, resourceType: string): Promise<Served> {
  if (await isCancelled({ url, method, resourceType })) return { kind: 'refused' };
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (handler === undefined) {
    leaks.push(url);
    return { kind: 'refused' };
  }
  const response = await handler(new Request(url, { method }));
  const headers = Object.fromEntries(response.headers);
  const body = new Uint8Array(await response.arrayBuffer());
  return { kind: 'answered', status: response.status, headers, body };
}
