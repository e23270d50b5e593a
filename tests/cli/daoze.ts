import { execFile } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../electron/cli/daoze.ts');

/** How one start of the command line ended. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line as its own process, on the Node that runs the tests. */
export function daoze(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [PROGRAM, ...words],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

/** What a command printed with `--json`, or stands in the way when it was not JSON. */
export async function daozeJson(
  ...words: readonly string[]
): Promise<{ readonly exitCode: number; readonly json: unknown }> {
  const { exitCode, stdout, stderr } = await daoze(...words, '--json');
  try {
    return { exitCode, json: JSON.parse(stdout) };
  } catch {
    throw new Error(`not JSON (exit ${exitCode}): ${stdout.slice(0, 500)} ${stderr}`);
  }
}

/** The lines that were written, without the empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
