import type { Language } from '../../shared/language/wording.ts';
import type { Progress } from '../usecases/context.ts';

/** Where progress is written: standard error, or something that looks like it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the line away, so that other text can be written. */
  clear(): void;
}

const QUIET_MS = 1000;
const TERMINAL_PAUSE_MS = 100;
const LOG_PAUSE_MS = 5000;
const CLEAR_LINE = '\r\u001b[K';

/**
 * Shows how far long work has come: nothing during the first second, then one line that is rewritten
 * on a terminal, and a new line every five seconds anywhere else.
 *
 * @param now milliseconds, from any start
 */
export function createProgressLine(
  stream: ProgressStream,
  language: Language,
  now: () => number,
): ProgressLine {
  const started = now();
  const onTerminal = stream.isTTY === true;
  const pause = onTerminal ? TERMINAL_PAUSE_MS : LOG_PAUSE_MS;
  let next = started + QUIET_MS;
  let visible = false;

  return {
    show(progress) {
      const time = now();
      if (time < next) return;
      next = time + pause;
      const text = sayProgress(progress, language);
      stream.write(onTerminal ? `${CLEAR_LINE}${text}` : `${text}\n`);
      visible = onTerminal;
    },
    clear() {
      if (visible) stream.write(CLEAR_LINE);
      visible = false;
    },
  };
}

function sayProgress({ step, done, total }: Progress, language: Language): string {
  if (total <= 0) return `${step[language]}…`;
  return `${step[language]} ${done}/${total} (${Math.floor((100 * done) / total)}%)`;
}
