import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NO_RUNTIME, runtimePath } from './runtime.ts';

const ROOT = join(import.meta.dirname, '../..');

/** `npm start`: builds the program and opens it; where Electron's runtime cannot be had, says how to get it. */
function start(files: readonly string[]): number {
  const runtime = runtimePath();
  if (runtime === null) {
    process.stderr.write(`${NO_RUNTIME}\n`);
    return 1;
  }
  const builder = join(ROOT, 'node_modules/electron-vite/dist/cli.js');
  const built = run(process.execPath, [builder, 'build', '--logLevel', 'warn']);
  return built === 0 ? run(runtime, [join(ROOT, 'out/main/main.js'), ...files]) : built;
}

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

process.exitCode = start(process.argv.slice(2));
