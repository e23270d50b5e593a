import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { type FileContent, makeFile } from '../../../../electron/files/make-file.ts';
import { printingPool } from '../../../../electron/files/printing/printing-pool.ts';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import { buildResultsWorkbook } from '../../../../shared/report/sheet/build-results-workbook.ts';
import { sampleInput, withCompound } from '../../../shared/report/report-input.ts';

const { make: makeFileApart } = printingPool('bundled', 2);
const INPUT = sampleInput({ count: 9 });
const REPORT: FileContent = { kind: 'pdf', paper: buildDistrictReport(INPUT) };

/** Counts how often this thread comes to anything while something is awaited. */
function countTurns(): () => number {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  afterAll(() => clearInterval(timer));
  return () => turns;
}

test('a file made in a thread of its own has the same bytes, and this thread goes on meanwhile', async () => {
  const turns = countTurns();
  const before = turns();
  const apart = await makeFileApart(REPORT);
  expect(turns() - before).toBeGreaterThan(10);
  const here = await makeFile(REPORT, 'bundled');
  expect(apart.ok && here.ok && Buffer.from(apart.value).equals(here.value)).toBe(true);
});

test('several files may be asked for at once, each answer goes to whoever asked', async () => {
  const workbook: FileContent = { kind: 'xlsx', workbook: buildResultsWorkbook(INPUT) };
  const made = await Promise.all([makeFileApart(workbook), makeFileApart(REPORT)]);
  const beginnings = made.map((one) => one.ok && Buffer.from(one.value.subarray(0, 4)).toString('latin1'));
  expect(beginnings).toEqual(['PK\u0003\u0004', '%PDF']);
});

test('a document has the same bytes whichever thread makes it', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => makeFileApart(REPORT)));
  const digests = made.map((one) => one.ok && createHash('sha256').update(one.value).digest('hex'));
  expect(new Set(digests).size).toBe(1);
});

test('what is refused comes back in words', async () => {
  const input = withCompound(INPUT, 0, { name: '幸福🏠家园' });
  const made = await makeFileApart({ kind: 'pdf', paper: buildDistrictReport(input) });
  expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(['report-missing-character']);
});

test('a fault is thrown here, and the next file is made', async () => {
  const broken = { kind: 'pdf', paper: null } as unknown as FileContent;
  await expect(makeFileApart(broken)).rejects.toThrow();
  expect((await makeFileApart(REPORT)).ok).toBe(true);
});
