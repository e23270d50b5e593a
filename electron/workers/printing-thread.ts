import { parentPort } from 'node:worker_threads';
import type { Result } from '../../shared/problems/result.ts';
import { type FileContent, makeFile } from '../files/make-file.ts';

export interface PrintingTask {
  readonly id: number;
  readonly content: FileContent;
}

export type PrintingAnswer =
  | { readonly id: number; readonly result: Result<Uint8Array<ArrayBuffer>> }
  | { readonly id: number; readonly fault: string };

/** The thread that makes files: a district's report takes a second, in which the workspace goes on answering. */
parentPort?.on('message', async ({ id, content }: PrintingTask) => {
  parentPort?.postMessage(await answer(id, content));
});

async function answer(id: number, content: FileContent): Promise<PrintingAnswer> {
  try {
    return { id, result: await makeFile(content) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
