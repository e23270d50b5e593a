import { availableParallelism } from 'node:os';
import type { FontSource } from '../document-fonts.ts';
import type { FileMaker } from '../file-maker.ts';
import type { FileContent } from '../make-file.ts';
import { PrintingThreadHandle, type ThreadLimits } from './printing-thread-handle.ts';

/** More would want more memory than they save time. */
const MOST_THREADS = 4;
/** So long after its last file a thread beside the first is kept for the next. */
const IDLE_MS = 20_000;

/**
 * Of a thread that prints letters. One leaves thirty megabytes that last; a thread that may let what it is done with pile up
 * takes four times that, for the same work in the same time.
 */
const NARROW: ThreadLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 144 };
/** Of a thread for whatever is large: as much as there is. */
const WIDE: ThreadLimits = {};

/**
 * Makes files in threads of their own, as many as the computer has cores for. A thread is started when it is needed first;
 * the first one stays, so that the next look at a document need not wait for it.
 */
export function printingPool(fonts: FontSource, atOnce = threadsOf(availableParallelism())): FileMaker {
  const threads = new Map<PrintingThreadHandle, ThreadLimits>();

  function start(limits: ThreadLimits): PrintingThreadHandle {
    const thread = new PrintingThreadHandle(fonts, limits, () => threads.delete(thread));
    threads.set(thread, limits);
    return thread;
  }

  function leastBusy(limits: ThreadLimits): PrintingThreadHandle {
    const such = [...threads.keys()].filter((thread) => threads.get(thread) === limits);
    const [first] = such.sort((a, b) => a.load - b.load);
    const isFree = first !== undefined && (first.load === 0 || such.length >= atOnce);
    return isFree ? first : start(limits);
  }

  function endIdle(): void {
    for (const thread of [...threads.keys()].slice(1)) {
      if (thread.load > 0) continue;
      threads.delete(thread);
      thread.end();
    }
  }

  async function make(content: FileContent) {
    if (isLarge(content)) return leastBusy(WIDE).make(content);
    try {
      return await leastBusy(NARROW).make(content);
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
      return leastBusy(WIDE).make(content);
    }
  }

  let idle: NodeJS.Timeout | undefined;
  return {
    atOnce,
    fonts,
    async make(content) {
      clearTimeout(idle);
      try {
        return await make(content);
      } finally {
        clearTimeout(idle);
        idle = setTimeout(endIdle, IDLE_MS).unref();
      }
    },
  };
}

/** Whether it may hold the tables of a whole district; what is only a few pages long is not. */
function isLarge(content: FileContent): boolean {
  switch (content.kind) {
    case 'pdf':
    case 'docx':
      return content.paper.attachments.length > 0;
    case 'pdf-series':
      return content.papers.some(({ paper }) => paper.attachments.length > 0);
    case 'xlsx':
      return true;
    // A form has no attachments; of joined files the pages are copied as they are, one part after the other.
    case 'forms':
    case 'joined-pdf':
      return false;
    default:
      return content satisfies never;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function threadsOf(cores: number): number {
  return Math.min(Math.max(cores, 1), MOST_THREADS);
}
