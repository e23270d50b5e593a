import type { AskedOfBrowser } from '../questions.ts';
import { Wire, type WireMessage } from '../wire.ts';

function post(message: WireMessage): void {
  // The test may have let go of the program already.
  if (process.connected) process.send?.(message);
}

/** The line from the program's process to the browser that shows its windows. */
export const browser = new Wire<AskedOfBrowser>(post);

process.on('message', (message) => browser.hear(message as WireMessage));
process.on('disconnect', () => process.exit(1));
