import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const PROCESS = join(import.meta.dirname, 'import-bomb.ts');
/** A process that takes longer, with all that is needed to start one, is killed. */
const LONGEST_MS = 60_000;

const defusedSchema = z.object({
  /** The code of the problem that the file was refused with; 'plan' when it was not. */
  code: z.string(),
  ms: z.number(),
  /** The most memory that the process ever had, in megabytes. */
  peak: z.number(),
});

/** Imports a file in a process of its own; throws when it does not end by itself in time. */
export async function defused(path: string): Promise<z.infer<typeof defusedSchema>> {
  const options = { timeout: LONGEST_MS, killSignal: 'SIGKILL' } as const;
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', PROCESS, path], options);
  return defusedSchema.parse(JSON.parse(stdout));
}
