#!/usr/bin/env node
import module from 'node:module';
import { languageIn } from './language-in.ts';
import { tellProgramFault } from './program-fault.ts';
import { createTerminal } from './terminal.ts';
import { tellWrongNode } from './wrong-node.ts';

const words = process.argv.slice(2);
const terminal = createTerminal(languageIn(words));

process.stdout.on('error', leaveWithoutReader);
process.on('uncaughtException', (error) => process.exit(tellProgramFault(error, terminal)));

process.exitCode = tellWrongNode(process.versions.node) ?? (await start());

/**
 * Loads the program late, so that the second start finds it compiled: half the time to the first word. The threads that
 * it starts look into their environment for that.
 */
async function start(): Promise<number> {
  const { directory } = module.enableCompileCache();
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;
  const { runCommandLine } = await import('./run-command-line.ts');
  return runCommandLine(words, terminal);
}

/** `daoze … | head` closes our output early: that is the reader's right, not a fault. */
function leaveWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
