import { checkWorkspaceFile } from './check-commit.ts';
import type { Order, Report } from './fuzz-report.ts';
import { tryFile } from './try-file.ts';
import { makeWorkbench, type Workbench } from './workbench.ts';

/** How many files are tried before the workspace is looked over as a whole. */
const FILES_BETWEEN_CHECKS = 500;

/** A process that tries one file after another and reports before and after each: whoever waits may kill it. */
process.once('message', async (order: Order) => {
  const bench = await makeWorkbench(order.folder);
  for (const number of order.numbers) {
    await report({ about: 'begun', number });
    await report(await tried(bench, order.seed, number));
  }
  await report({ about: 'done' });
  process.exit(0);
});

async function tried(bench: Workbench, seed: number, number: number): Promise<Report> {
  try {
    const trial = await tryFile(bench, seed, number);
    if (number % FILES_BETWEEN_CHECKS === 0) checkWorkspaceFile(bench);
    return { about: 'tried', number, trial };
  } catch (error) {
    return {
      about: 'broken',
      number,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Sent before the next step is taken: a step may hang. */
function report(message: Report): Promise<void> {
  return new Promise((sent) => process.send?.(message, () => sent()));
}
