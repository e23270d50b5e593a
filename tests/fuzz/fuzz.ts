import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type FuzzFault, type FuzzSummary, runFuzz } from './run-fuzz.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** One file again, by its number. */
    only: { type: 'string' },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});

const seed = Number(values.seed);
const numbers =
  values.only === undefined
    ? Array.from({ length: Number(values.files) }, (_, number) => number)
    : [Number(values.only)];

const start = performance.now();
const summary = await runFuzz({
  seed,
  numbers,
  processes: Number(values.processes),
  progress: tell,
  fault: cry,
});
say(summary, performance.now() - start);
process.exitCode = summary.faults.length === 0 ? 0 : 1;

function cry({ number, kind, words }: FuzzFault): void {
  process.stderr.write(`--seed ${seed} --only ${number}: ${kind}: ${words}\n`);
}

function tell(tried: number): void {
  if (tried % 500 === 0) process.stderr.write(`${tried} of ${numbers.length}\n`);
}

function say({ trials, faults, longest }: FuzzSummary, ms: number): void {
  const count = (kind: string) => faults.filter((fault) => fault.kind === kind).length;
  const plans = trials.filter(({ outcome }) => outcome === 'plan');
  const rows = plans.reduce((sum, trial) => sum + trial.rows, 0);
  const lines = [
    `${numbers.length} files, seed ${seed}, ${(ms / 1000).toFixed(0)} s`,
    `${plans.length} plans of ${rows} rows, ${plans.filter(({ committed }) => committed).length} committed and undone`,
    `${trials.length - plans.length} refused with a problem:`,
    ...refusals(trials.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'plan')),
    `${count('broken')} promises broken, ${count('died')} processes died, ${count('hang')} hung; longest file ${longest.ms.toFixed(0)} ms (number ${longest.number})`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function refusals(codes: readonly string[]): string[] {
  const groups = Map.groupBy(codes, (code) => code);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([code, { length }]) => `  ${length} ${code}`);
}
