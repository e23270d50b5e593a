import { afterEach, expect, test, vi } from 'vitest';
import { tellProgramFault } from '../../../electron/cli/program-fault.ts';
import { createTerminal } from '../../../electron/cli/terminal.ts';

function written(error: unknown): string {
  let text = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  expect(tellProgramFault(error, createTerminal('en'))).toBe(1);
  spy.mockRestore();
  return text;
}

afterEach(() => vi.unstubAllEnvs());

test('what nobody expected is one sentence that blames the program, without a stack', () => {
  const text = written(new TypeError('x is not\na function'));
  expect(text).toMatch(/^this is a fault of the program, not of your data: x is not a function\. .*\n$/);
  expect(text).not.toContain('program-fault.test.ts');
});

test('the stack is there for who asks for it', () => {
  vi.stubEnv('DAOZE_DEBUG', '1');
  expect(written(new TypeError('broken'))).toContain('program-fault.test.ts');
});

test('a thrown thing that is no error is said too', () => {
  expect(written('out of paper')).toContain('out of paper');
});
