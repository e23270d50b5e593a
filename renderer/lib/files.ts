import type { FilePurpose } from '../../shared/contract/app.ts';
import { call } from './client.ts';

/** Asks the person for a file to read; null when none was chosen. */
export async function chooseFile(purpose: FilePurpose): Promise<string | null> {
  const chosen = await call('app.chooseFile', { purpose });
  return chosen.ok ? chosen.value : null;
}

/** Asks where to write; `name` is proposed, with its ending. Null when the person thought better of it. */
export async function chooseSave(name: string): Promise<string | null> {
  const chosen = await call('app.chooseSave', { name });
  return chosen.ok ? chosen.value : null;
}

/** Asks for a folder to write to; null when none was chosen. */
export async function chooseFolder(): Promise<string | null> {
  const chosen = await call('app.chooseFolder', {});
  return chosen.ok ? chosen.value : null;
}

/** Shows a file or folder in the computer's file manager. */
export function showInFolder(path: string): void {
  void call('app.showInFolder', { path });
}

/** Puts text on the clipboard, and the same as an HTML table where there is one. */
export async function copyText(text: string, html?: string): Promise<void> {
  await call('app.copyText', html === undefined ? { text } : { text, html });
}

/** The path of a file that was dropped on the window; null for something that is no file on the disk. */
export async function pathOfDropped(file: File): Promise<string | null> {
  // The preload script puts the path in the file's place.
  const asked = await call('app.droppedPath', { path: file as unknown as string });
  return asked.ok && asked.value !== '' ? asked.value : null;
}
