import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { withWorkspace } from '../../electron/usecases/with-workspace.ts';
import { STEPS } from './journey.ts';
import { markLine, type Part } from './parts.ts';

/**
 * A process to be killed: takes one step after another, each as the command line does (opens the workspace, does the work,
 * closes it), and says at once where it is. When all is done it waits to be killed.
 */
const [path = '', folder = ''] = process.argv.slice(2);

/** Not through a stream: what is said must be on its way before the next thing happens. */
function say(step: number, part: Part): void {
  writeSync(1, markLine({ step, part, ms: performance.now() }));
}

setInterval(() => {}, 60_000);
for (const [index, step] of STEPS.entries()) {
  say(index, 'before');
  const context: UseCaseContext = {
    // The time is asked for when the plan is there and the transaction is about to begin.
    now: () => {
      say(index, 'within');
      return new Date().toISOString();
    },
    newId: randomUUID,
    author: '王科员',
    progress: () => {},
  };
  const done = await withWorkspace(path, async (workspace) => {
    const result = await step.run(workspace, folder, context);
    say(index, 'closing');
    return result;
  });
  if (!done.ok) throw new Error(`${step.name}: ${JSON.stringify(done.problems)}`);
  if (index === STEPS.length - 1) flushCompileCache();
  say(index, 'acknowledged');
}
