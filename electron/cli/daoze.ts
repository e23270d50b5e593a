#!/usr/bin/env node
import { runCommandLine } from './run-command-line.ts';
import { tellWrongNode } from './wrong-node.ts';

process.stdout.on('error', leaveWithoutReader);

process.exitCode = tellWrongNode(process.versions.node) ?? (await runCommandLine(process.argv.slice(2)));

/** `daoze … | head` closes our output early: that is the reader's right, not a fault. */
function leaveWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
