import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { APP_CONTRACT } from '../../shared/contract/app.ts';
import { CALL_CHANNEL } from '../../shared/contract/bridge.ts';
import { dispatch } from '../../shared/contract/dispatch.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { isAppAddress } from './app-address.ts';
import { APP_HANDLERS } from './app-handlers.ts';
import type { AppWindow } from './app-window.ts';
import type { Job } from './open-file.ts';
import { type Program, personAtWork } from './program.ts';

const callShape = z.tuple([z.string(), z.unknown(), z.string().optional()]);

/** The one place where calls of windows arrive: sender and shape are checked, and whatever happens, there is an answer. */
export function answerCalls(program: Program): void {
  ipcMain.handle(CALL_CHANNEL, async (event, ...values: unknown[]): Promise<Result<unknown>> => {
    const window = senderOf(program, event);
    if (window === undefined) return refused(problem('call-foreign'));
    const call = callShape.safeParse([values[0], values[1], values[2]]);
    if (!call.success)
      return refused(problem('call-unreadable', { operation: '', reason: call.error.message }));
    const [operation, input, job] = call.data;
    return window.work(job ?? null, (work) => answer(program, window, { operation, input }, work));
  });
}

/** The window whose own page asks; a frame inside it, or a page from elsewhere, is no sender. */
function senderOf({ windows }: Program, { sender, senderFrame }: IpcMainInvokeEvent): AppWindow | undefined {
  if (senderFrame === null || senderFrame.parent !== null || !isAppAddress(senderFrame.url)) return undefined;
  return [...windows].find(({ native }) => native.webContents === sender);
}

interface AskedFor {
  readonly operation: string;
  readonly input: unknown;
}

async function answer(
  program: Program,
  window: AppWindow,
  call: AskedFor,
  job: Job,
): Promise<Result<unknown>> {
  if (call.operation.startsWith('app.')) return answerItself(program, window, call, job);
  if (window.file === null) return refused(problem('no-workspace-open'));
  return window.file.call(call.operation, call.input, personAtWork(program), job);
}

async function answerItself(
  program: Program,
  window: AppWindow,
  call: AskedFor,
  job: Job,
): Promise<Result<unknown>> {
  try {
    return await dispatch(APP_CONTRACT, APP_HANDLERS, call, { program, window }, job);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return refused(
      problem('call-fault', { message: error instanceof Error ? error.message : String(error) }),
    );
  }
}
