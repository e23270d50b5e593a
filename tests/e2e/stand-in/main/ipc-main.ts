import { known } from '../known.ts';
import type { CallFrom } from '../questions.ts';
import { windowOf } from './window-list.ts';

type Listener = (event: object, ...values: unknown[]) => unknown;

const listeners = new Map<string, Listener>();

/** Where the calls of windows arrive. */
export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
  removeHandler(channel: string): void {
    listeners.delete(channel);
  },
};

/** The channels somebody listens on. */
export function handledChannels(): string[] {
  return [...listeners.keys()];
}

/** Hands a page's call to whoever handles its channel; the answer is a copy, as between processes. */
export async function invoke(from: CallFrom, channel: string, values: unknown[]): Promise<unknown> {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
  const { webContents } = windowOf(from.window);
  const top = known('senderFrame', {
    url: webContents.getURL(),
    parent: null,
    top: null,
    origin: originOf(from.url),
  });
  const senderFrame = from.isMainFrame
    ? known('senderFrame', { url: from.url, parent: null, origin: originOf(from.url) })
    : known('senderFrame', { url: from.url, parent: top, origin: originOf(from.url) });
  const event = known('event', { sender: webContents, senderFrame, type: 'frame' });
  return structuredClone(await listener(event, ...values));
}

function originOf(url: string): string {
  const [scheme, rest = ''] = url.split('://');
  return `${scheme}://${rest.split('/')[0]}`;
}
