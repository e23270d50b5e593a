import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A benchmark: measures something and says in lines what it found. */
type Benchmark = () => Promise<readonly string[]>;

/** Benchmarks of the program stand beside this file, those of its windows beside the harness that opens them. */
const FOLDERS = [import.meta.dirname, join(import.meta.dirname, '../e2e/bench')];

/** Runs every `*.bench.ts`, or those whose name holds a word of the command line, and prints what each has to say. */
async function runBenchmarks(words: readonly string[]): Promise<void> {
  const paths = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
  for (const path of paths.filter((name) => name.endsWith('.bench.ts')).sort()) {
    const file = basename(path);
    if (!isWanted(file)) continue;
    process.stdout.write(`\n${file}\n`);
    const module: Record<string, unknown> = await import(pathToFileURL(path).href);
    for (const benchmark of Object.values(module).filter((value) => typeof value === 'function')) {
      for (const line of await (benchmark as Benchmark)()) process.stdout.write(`  ${line}\n`);
    }
  }
}

await runBenchmarks(process.argv.slice(2));
