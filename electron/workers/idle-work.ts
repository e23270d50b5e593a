/** How long nothing is asked before a step is taken: a screen's next questions come in that time. */
const QUIET_MS = 40;
/** Between two steps, long enough for a question that came meanwhile to be heard. */
const BETWEEN_MS = 5;

/**
 * Work in steps that is done while nobody asks for anything: one step, and whoever came meanwhile has the next turn.
 * Work that throws is let go of: whoever asks for the same is told why.
 */
export class IdleWork {
  readonly #begin: () => Iterator<void, void>;
  #steps: Iterator<void, void> | null;
  #timer: NodeJS.Timeout | null = null;
  #isOver = false;

  /** @param begin the work from its beginning, of which what was done already must cost little */
  constructor(begin: () => Iterator<void, void>) {
    this.#begin = begin;
    this.#steps = begin();
  }

  /** What was done may no longer hold: the next step is the first again. */
  beginAnew(): void {
    this.#steps = this.#begin();
  }

  /** Goes on where it was, after a moment in which nothing is asked. */
  resume(): void {
    this.#resumeAfter(QUIET_MS);
  }

  #resumeAfter(ms: number): void {
    this.pause();
    if (this.#steps === null || this.#isOver) return;
    this.#timer = setTimeout(() => this.#step(), ms).unref();
  }

  /** Takes no further step until it is resumed. */
  pause(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Takes no further step. */
  end(): void {
    this.pause();
    this.#isOver = true;
  }

  #step(): void {
    try {
      if (this.#steps?.next().done === true) this.#steps = null;
    } catch {
      this.#steps = null;
    }
    this.#resumeAfter(BETWEEN_MS);
  }
}
