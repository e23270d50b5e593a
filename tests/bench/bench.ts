import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A benchmark: measures something and says in lines what it found. */
type Benchmark = () => Promise<readonly string[]>;

/** Runs every `*.bench.ts` beside this file, one after the other, and prints what each has to say. */
async function runBenchmarks(): Promise<void> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'));
  for (const file of files.sort()) {
    process.stdout.write(`\n${file}\n`);
    const module: Record<string, unknown> = await import(pathToFileURL(join(import.meta.dirname, file)).href);
    for (const benchmark of Object.values(module).filter((value) => typeof value === 'function')) {
      for (const line of await (benchmark as Benchmark)()) process.stdout.write(`  ${line}\n`);
    }
  }
}

await runBenchmarks();
