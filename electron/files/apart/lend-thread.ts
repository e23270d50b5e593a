import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import { ReadingThread } from './reading-thread-handle.ts';

/** A thread that holds more than this after its file is let go gives its memory back by ending. */
const MOST_KEPT = 64 * 1024 * 1024;

/** To start a thread takes a moment; one with the ordinary limits waits for the next file, if it is fit for that. */
let spare: Promise<ReadingThread | null> | null = null;

/** A thread for one file, which has it for itself: the waiting one, or a new one. */
export async function lendThread(limits: ReadingLimits): Promise<ReadingThread> {
  const waiting = limits === readingLimits(false) ? await takeSpare() : null;
  if (waiting === null || waiting.hasEnded) return new ReadingThread(limits);
  waiting.keep(true);
  return waiting;
}

function takeSpare(): Promise<ReadingThread | null> | null {
  const waiting = spare;
  spare = null;
  return waiting;
}

/** Takes a thread back whose file is done with; the process no longer waits for it. */
export function takeBack(thread: ReadingThread, limits: ReadingLimits): void {
  thread.keep(false);
  if (limits === readingLimits(false) && spare === null) spare = unlessTooLarge(thread);
  else thread.end();
}

async function unlessTooLarge(thread: ReadingThread): Promise<ReadingThread | null> {
  const held = await thread.ask('close', null).catch(() => Number.POSITIVE_INFINITY);
  if (held <= MOST_KEPT) return thread;
  thread.end();
  return null;
}
