#!/usr/bin/env node
import { languageIn } from './language-in.ts';
import { tellProgramFault } from './program-fault.ts';
import { runCommandLine } from './run-command-line.ts';
import { createTerminal } from './terminal.ts';
import { tellWrongNode } from './wrong-node.ts';

const words = process.argv.slice(2);
const terminal = createTerminal(languageIn(words));

process.stdout.on('error', leaveWithoutReader);
process.on('uncaughtException', (error) => process.exit(tellProgramFault(error, terminal)));

process.exitCode = tellWrongNode(process.versions.node) ?? (await runCommandLine(words, terminal));

/** `daoze … | head` closes our output early: that is the reader's right, not a fault. */
function leaveWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
