import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { ShownDialog } from '../controls.ts';
import { StandInWindow } from './browser-window.ts';

const shown: ShownDialog[] = [];
const answers: (string | null)[] = [];
const waiting: ((path: string | null) => void)[] = [];
const buttons: string[] = [];

type Given<Options> = readonly [Options] | readonly [object, Options];

/** Native dialogs, answered by the test. */
export const dialog = {
  async showOpenDialog(...given: Given<OpenDialogOptions>) {
    const path = await ask('open', optionsOf(given));
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  async showSaveDialog(...given: Given<SaveDialogOptions>) {
    const path = await ask('save', optionsOf(given));
    return { canceled: path === null, filePath: path ?? '' };
  },
  async showMessageBox(...given: Given<MessageBoxOptions>) {
    return { response: pressed(optionsOf(given)), checkboxChecked: false };
  },
  showMessageBoxSync(...given: Given<MessageBoxOptions>): number {
    return pressed(optionsOf(given));
  },
  showErrorBox(title: string, text: string): void {
    shown.push({ kind: 'error', title, text, properties: [], extensions: [], buttons: [] });
  },
};

/** The dialogs there were, the latest last. */
export function shownDialogs(): readonly ShownDialog[] {
  return shown;
}

/** Answers the file dialog that is open, or the next one. */
export function answerDialog(path: string | null): void {
  const answer = waiting.shift();
  if (answer === undefined) answers.push(path);
  else answer(path);
}

/** Presses a button of the next message. */
export function answerMessage(button: string): void {
  buttons.push(button);
}

function optionsOf<Options>(given: Given<Options>): Options {
  const [first, second] = given;
  if (second === undefined) return first as Options;
  if (!StandInWindow.getAllWindows().some((window) => window === first)) {
    throw new Error('a dialog belongs to a window that is open');
  }
  return second;
}

function ask(
  kind: 'open' | 'save',
  { title, defaultPath, filters, ...more }: OpenDialogOptions | SaveDialogOptions,
): Promise<string | null> {
  const extensions = (filters ?? []).flatMap((filter) => filter.extensions);
  const properties = 'properties' in more ? (more.properties ?? []) : [];
  shown.push({ kind, title: title ?? '', text: defaultPath ?? '', properties, extensions, buttons: [] });
  const answer = answers.shift();
  return answer === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(answer);
}

function pressed({ title, message, buttons: offered = ['OK'] }: MessageBoxOptions): number {
  shown.push({
    kind: 'message',
    title: title ?? '',
    text: message,
    properties: [],
    extensions: [],
    buttons: offered,
  });
  const button = buttons.shift();
  const index = button === undefined ? -1 : offered.indexOf(button);
  if (index < 0) throw new Error(`nobody presses a button of "${message}": ${offered.join(', ')}`);
  return index;
}
