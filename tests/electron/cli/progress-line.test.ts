import { describe, expect, test } from 'vitest';
import { createProgressLine } from '../../../electron/cli/progress-line.ts';

const STEP = { zh: '读取', en: 'reading' };

/** A stream that remembers, and a clock that is set by hand. */
function setUp(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, line: createProgressLine(stream, 'zh', () => clock.ms) };
}

describe('the progress line', () => {
  test('says nothing during the first second', () => {
    const { written, clock, line } = setUp(true);
    clock.ms = 999;
    line.show({ step: STEP, done: 1, total: 4 });
    line.clear();
    expect(written).toEqual([]);
  });

  test('rewrites one line on a terminal, and takes it away', () => {
    const { written, clock, line } = setUp(true);
    clock.ms = 1000;
    line.show({ step: STEP, done: 1, total: 4 });
    line.clear();
    expect(written).toEqual(['\r\u001b[K读取 1/4 (25%)', '\r\u001b[K']);
  });

  test('writes a line every five seconds when nobody watches', () => {
    const { written, clock, line } = setUp(false);
    for (clock.ms = 0; clock.ms <= 12_000; clock.ms += 500) {
      line.show({ step: STEP, done: clock.ms, total: 12_000 });
    }
    expect(written).toEqual([
      '读取 1000/12000 (8%)\n',
      '读取 6000/12000 (50%)\n',
      '读取 11000/12000 (91%)\n',
    ]);
  });

  test('shows a step without a known end', () => {
    const { written, clock, line } = setUp(false);
    clock.ms = 2000;
    line.show({ step: STEP, done: 0, total: 0 });
    expect(written).toEqual(['读取…\n']);
  });
});
