import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import { ReadingThread } from './reading-thread-handle.ts';

/** A thread that holds more than this after its file is let go gives its memory back by ending. */
const MOST_KEPT = 64 * 1024 * 1024;

/** To start a thread takes a moment; one with the ordinary limits waits for the next file. */
let spare: ReadingThread | null = null;

/** A thread for one file, which has it for itself: the waiting one, or a new one. */
export function lendThread(limits: ReadingLimits): ReadingThread {
  const waiting = spare;
  if (limits !== readingLimits(false) || waiting === null || waiting.hasEnded)
    return new ReadingThread(limits);
  spare = null;
  waiting.keep(true);
  return waiting;
}

/** Takes a thread back whose file is done with. */
export async function takeBack(thread: ReadingThread, limits: ReadingLimits): Promise<void> {
  thread.keep(false);
  const held = await thread.ask('close', null).catch(() => Number.POSITIVE_INFINITY);
  if (held > MOST_KEPT || limits !== readingLimits(false) || spare !== null) thread.end();
  else spare = thread;
}
