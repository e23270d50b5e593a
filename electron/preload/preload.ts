import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type Bridge, CALL_CHANNEL, eventChannel } from '../../shared/contract/bridge.ts';
import { EVENT_NAMES, type EventName } from '../../shared/contract/event-names.ts';

const bridge: Bridge = {
  call: (operation, input, job) => ipcRenderer.invoke(CALL_CHANNEL, operation, withPath(input), job),
  on(event, listener) {
    if (!isEvent(event)) throw new Error(`no such event: ${String(event)}`);
    const hear = (_event: IpcRendererEvent, message: unknown) => listener(message);
    ipcRenderer.on(eventChannel(event), hear);
    return () => ipcRenderer.off(eventChannel(event), hear);
  },
};

function isEvent(event: EventName): boolean {
  return EVENT_NAMES.includes(event);
}

/** The only object that may stand for a path. */
function isFile(path: unknown): path is File {
  return typeof path === 'object' && path !== null;
}

/** A dropped file knows its path only here, outside the page. */
function withPath(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('path' in input)) return input;
  const { path } = input;
  return isFile(path) ? { ...input, path: webUtils.getPathForFile(path) } : input;
}

contextBridge.exposeInMainWorld('daoze', bridge);
