import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { workbookBytes } from '../../../../electron/files/write-workbook.ts';
import { withoutClock } from '../../../../electron/files/writing/without-clock.ts';
import { buildResultsWorkbook } from '../../../../shared/report/sheet/build-results-workbook.ts';
import { sampleInput } from '../../../shared/report/report-input.ts';

test('the same workbook is the same bytes, whenever it is written', async () => {
  const write = () => workbookBytes(buildResultsWorkbook(sampleInput({ count: 5 })));
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const first = digest(await write());
  // An archive counts time in steps of two seconds.
  vi.setSystemTime(Date.now() + 86_400_000);
  expect(digest(await write())).toBe(first);
  vi.useRealTimers();
});

test('bytes that end like no archive of ours are a fault', () => {
  expect(() => withoutClock(new Uint8Array(100))).toThrow('an archive with a comment, or none');
});
