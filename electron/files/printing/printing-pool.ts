import { availableParallelism } from 'node:os';
import type { FontSource } from '../document-fonts.ts';
import type { FileMaker } from '../file-maker.ts';
import { PrintingThreadHandle } from './printing-thread-handle.ts';

/** More would want more memory than they save time. */
const MOST_THREADS = 4;
/** So long after its last file a thread beside the first is kept for the next. */
const IDLE_MS = 20_000;

/**
 * Makes files in threads of their own, as many as the computer has cores for. A thread is started when it is needed first;
 * the first one stays, so that the next look at a document need not wait for it.
 */
export function printingPool(fonts: FontSource, atOnce = threadsOf(availableParallelism())): FileMaker {
  const threads = new Set<PrintingThreadHandle>();

  function start(): PrintingThreadHandle {
    const thread = new PrintingThreadHandle(fonts, () => threads.delete(thread));
    threads.add(thread);
    return thread;
  }

  function leastBusy(): PrintingThreadHandle {
    const [first] = [...threads].sort((a, b) => a.load - b.load);
    const isFree = first !== undefined && (first.load === 0 || threads.size >= atOnce);
    return isFree ? first : start();
  }

  function endIdle(): void {
    for (const thread of [...threads].slice(1)) {
      if (thread.load > 0) continue;
      threads.delete(thread);
      thread.end();
    }
  }

  let idle: NodeJS.Timeout | undefined;
  return {
    atOnce,
    fonts,
    async make(content) {
      clearTimeout(idle);
      try {
        return await leastBusy().make(content);
      } finally {
        clearTimeout(idle);
        idle = setTimeout(endIdle, IDLE_MS).unref();
      }
    },
  };
}

function threadsOf(cores: number): number {
  return Math.min(Math.max(cores, 1), MOST_THREADS);
}
