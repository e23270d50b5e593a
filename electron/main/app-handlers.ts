import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, ClipboardItem, clipboard, shell } from 'electron';
import type { APP_CONTRACT } from '../../shared/contract/app.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import { ok } from '../../shared/problems/result.ts';
import { listBuiltInGuidelines } from '../usecases/list-built-in-guidelines.ts';
import type { AppWindow } from './app-window.ts';
import { chooseFile, chooseFolder, chooseSave } from './dialogs.ts';
import { installMenu } from './menu.ts';
import type { Job } from './open-file.ts';
import { openIn } from './open-in.ts';
import { openWindow } from './open-window.ts';
import { changeSettings, type Program } from './program.ts';
import { forget, recentFiles } from './recent-files.ts';

/** Who asks: the window, in the running program. */
interface Asking {
  readonly program: Program;
  readonly window: AppWindow;
}

const LICENCES = join(import.meta.dirname, '../../resources/licences.txt');

/** What the program itself does for a window. */
export const APP_HANDLERS: Handlers<typeof APP_CONTRACT, Asking, Job> = {
  'app.state': async ({ program, window }) => {
    const refused = [...(await window.refusedAtFirst())];
    return ok({
      refused,
      workspace: window.file?.about ?? null,
      recent: recentFiles(program.recent),
      settings: program.settings.value,
      version: app.getVersion(),
      platform: process.platform,
      user: program.user,
    });
  },
  'app.open': (asking, { path }, job) => openIn(asking, { kind: 'open', path }, job),
  'app.create': (asking, start, job) => openIn(asking, { kind: 'create', ...start }, job),
  'app.nextYear': (asking, next, job) => openIn(asking, { kind: 'next-year', ...next }, job),
  'app.sample': (asking, sample, job) => openIn(asking, { kind: 'sample', ...sample }, job),
  'app.close': async ({ window }) => {
    await window.take(null);
    return ok(null);
  },
  'app.newWindow': async ({ program }) => {
    await openWindow(program);
    return ok(null);
  },
  'app.forgetRecent': ({ program }, { path }) => {
    forget(program.recent, path);
    return ok(null);
  },
  'app.builtInGuidelines': async () => {
    const listed = await listBuiltInGuidelines();
    if (!listed.ok) return listed;
    return ok(listed.value.map(({ guideline: { id, title, version } }) => ({ id, title, version })));
  },
  'app.chooseFile': async ({ program, window }, { purpose }) =>
    ok(await chooseFile(window.native, purpose, program.settings.value.language)),
  'app.chooseSave': async ({ window }, { name }) => ok(await chooseSave(window.native, name)),
  'app.chooseFolder': async ({ window }) => ok(await chooseFolder(window.native)),
  'app.droppedPath': (_asking, { path }) => ok(path),
  'app.showInFolder': (_asking, { path }) => {
    shell.showItemInFolder(path);
    return ok(null);
  },
  'app.changeSettings': ({ program }, change) => {
    const settings = changeSettings(program, change);
    installMenu(program);
    return ok(settings);
  },
  'app.copyText': async (_asking, { text, html }) => {
    const table = html === undefined ? {} : { 'text/html': html };
    await clipboard.write([new ClipboardItem({ 'text/plain': text, ...table })]);
    return ok(null);
  },
  'app.cancel': ({ window }, { job }) => {
    window.cancel(job);
    return ok(null);
  },
  'app.licences': async () => ok(await readFile(LICENCES, 'utf8')),
};
