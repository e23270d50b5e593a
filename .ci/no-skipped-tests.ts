import { readFileSync } from 'node:fs';

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const [path = ''] = process.argv.slice(2);
const { numTotalTests, numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as Report;
const skipped = numTotalTests - numPassedTests - numFailedTests;

process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped\n`);
if (numPassedTests === 0 || numFailedTests > 0 || skipped > 0) process.exitCode = 1;
