import { app } from 'electron';
import { answerCalls } from './answer-calls.ts';
import { lockDown } from './lock-down.ts';
import { installMenu } from './menu.ts';
import { openFileInWindow } from './open-file-in-window.ts';
import { openWindow } from './open-window.ts';
import { type Program, startProgram } from './program.ts';
import { declareScheme, servePages } from './serve-pages.ts';

const WORKSPACE_ENDING = '.daoze';

/** The workspaces named on the command line, as by a double click. */
function filesIn(args: readonly string[]): string[] {
  return args.filter((arg) => arg.toLowerCase().endsWith(WORKSPACE_ENDING));
}

async function openAll(program: Program, paths: readonly string[]): Promise<void> {
  for (const path of paths) await openFileInWindow(program, path);
  if (program.windows.size === 0) await openWindow(program);
}

function listen(program: Program): void {
  app.on('second-instance', (_event, args) => void openAll(program, filesIn(args.slice(1))));
  app.on('activate', () => void openAll(program, []));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** A second start hands its files to the first and ends, so that no file is opened twice. */
async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit();
  // macOS says before the program is ready which file was double-clicked.
  const early: string[] = [];
  const keep = (event: Electron.Event, path: string) => {
    event.preventDefault();
    early.push(path);
  };
  app.on('open-file', keep);
  declareScheme();
  await app.whenReady();
  lockDown();
  servePages();
  const program = startProgram();
  answerCalls(program);
  installMenu(program);
  listen(program);
  app.off('open-file', keep);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openAll(program, [path]);
  });
  await openAll(program, [...filesIn(process.argv.slice(1)), ...early]);
}

// Not awaited here: Electron is ready only after this file has been run.
void start();
