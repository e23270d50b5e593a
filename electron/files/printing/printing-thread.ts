import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../shared/problems/result.ts';
import type { FontSource } from '../document-fonts.ts';
import { type FileContent, makeFile } from '../make-file.ts';

/** What a printing thread is started with. */
export interface PrintingStart {
  readonly fonts: FontSource;
}

export interface PrintingTask {
  readonly id: number;
  readonly content: FileContent;
}

export type PrintingAnswer =
  | { readonly id: number; readonly result: Result<Uint8Array<ArrayBuffer>> }
  | { readonly id: number; readonly fault: string };

/** A thread that makes files: a district's report takes a second, in which the workspace goes on answering. */
parentPort?.on('message', async ({ id, content }: PrintingTask) => {
  const answer = await answerTo(id, content);
  parentPort?.postMessage(answer, bytesOf(answer));
});

async function answerTo(id: number, content: FileContent): Promise<PrintingAnswer> {
  const { fonts } = workerData as PrintingStart;
  try {
    return { id, result: await makeFile(content, fonts) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Handed over, not copied. */
function bytesOf(answer: PrintingAnswer): ArrayBuffer[] {
  return 'result' in answer && answer.result.ok ? [answer.result.value.buffer] : [];
}
