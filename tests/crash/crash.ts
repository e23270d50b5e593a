import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { STEPS } from './journey.ts';
import { PARTS } from './parts.ts';
import { type CrashSummary, runCrashes } from './run-crashes.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});
const [times, seed, processes] = [values.times, values.seed, values.processes].map(Number);
if (times === undefined || seed === undefined || processes === undefined)
  throw new Error('numbers are wanted');

const summary = await runCrashes({ times, seed, processes, progress: tell });
say(summary);
process.exitCode = summary.crashes.every(({ verdict }) => verdict.outcome === 'whole') ? 0 : 1;

function tell(killed: number): void {
  if (killed % 50 === 0) process.stderr.write(`${killed} of ${times}\n`);
}

function say({ undisturbedMs, crashes }: CrashSummary): void {
  const count = (outcome: string) => crashes.filter(({ verdict }) => verdict.outcome === outcome).length;
  const lines = [
    `${crashes.length} processes killed, seed ${seed}; an undisturbed one takes ${undisturbedMs.toFixed(0)} ms`,
    `${count('partial')} partial, ${count('lost')} acknowledged lost, ${count('unsound')} unsound`,
    ...STEPS.map(({ name }, step) => `  ${name}: ${fallen(crashes, step)}`),
    ...crashes
      .filter(({ verdict }) => verdict.outcome !== 'whole')
      .map(({ number, moment, at, verdict }) => {
        const where = `${moment.afterMs.toFixed(1)} ms after ${moment.step} ${moment.part}, last heard of ${at.step} ${at.part}`;
        return `number ${number}, ${where}: ${verdict.outcome}: ${verdict.words}`;
      }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Where in a step kills fell: before its transaction, within it, while closing, after its acknowledgement. */
function fallen(crashes: CrashSummary['crashes'], step: number): string {
  const here = crashes.filter(({ at }) => at.step === step);
  return PARTS.map((part) => `${here.filter(({ at }) => at.part === part).length} ${part}`).join(', ');
}
