import { known } from '../known.ts';
import { across, cloned, deepFreeze } from './across.ts';

/** Asks the test's process, which hands on to the program. */
type Tell = (name: string, given: unknown) => Promise<unknown>;

type Listener = (event: object, ...values: unknown[]) => void;

interface Message {
  readonly channel: string;
  readonly values: unknown[];
}

type Preload = (require: (name: string) => unknown, process: object) => void;

/** Runs the preload script in the page, before anything of the page, with what a sandboxed one may reach. */
export function runPreload(tell: Tell, preload: Preload): void {
  const listeners = new Map<string, Set<Listener>>();
  const paths = new Map<string, string>();
  const electron = known('electron', {
    contextBridge: known('contextBridge', { exposeInMainWorld: expose }),
    ipcRenderer: ipcRendererOf(tell, listeners),
    webUtils: known('webUtils', {
      getPathForFile: ({ name, size }: File) => paths.get(`${name} ${size}`) ?? '',
    }),
  });
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`a sandboxed preload script cannot require ${name}`);
      return electron;
    },
    known('process', { platform: 'linux', sandboxed: true, contextIsolated: true, type: 'renderer' }),
  );
  void hear(tell, ({ channel, values }) => {
    if (channel === 'stand-in:paths')
      for (const [key, path] of values as [string, string][]) paths.set(key, path);
    for (const listener of listeners.get(channel) ?? [])
      listener(known('event', { type: channel }), ...values);
  });
  addEventListener('keydown', (event) => void tellKey(tell, event));
}

function expose(name: string, api: unknown): void {
  const exposed = across(api);
  deepFreeze(exposed);
  Object.defineProperty(globalThis, name, { value: exposed, enumerable: true });
}

function ipcRendererOf(tell: Tell, listeners: Map<string, Set<Listener>>) {
  const off = (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener);
  return known('ipcRenderer', {
    async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      return tell('invoke', { channel, values: cloned(values) }).catch((error: Error) => {
        throw new Error(`Error invoking remote method '${channel}': ${error.message}`);
      });
    },
    on(channel: string, listener: Listener): void {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off,
    removeListener: off,
  });
}

/** Takes what the program sends, for as long as the page lives. */
async function hear(tell: Tell, deliver: (message: Message) => void): Promise<void> {
  const document = crypto.randomUUID();
  for (;;) {
    const messages = (await tell('next', document)) as Message[];
    for (const message of messages) deliver(message);
  }
}

/** A native menu hears of keys that the page did not use itself. */
async function tellKey(tell: Tell, event: KeyboardEvent): Promise<void> {
  const { key, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta } = event;
  const isShortcut = control || alt || meta || /^F\d+$/.test(key);
  if (isShortcut && !event.defaultPrevented) await tell('pressed', { key, control, shift, alt, meta });
}
