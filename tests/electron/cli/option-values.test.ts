import { describe, expect, test } from 'vitest';
import { fraction, oneOf, someOf, wholeNumber } from '../../../electron/cli/option-values.ts';
import { UsageFault } from '../../../electron/cli/usage-fault.ts';

describe('values of options', () => {
  test('one of a few words', () => {
    const phase = oneOf('--phase', ['mid', 'end']);
    expect(phase('end')).toBe('end');
    expect(() => phase('toString')).toThrow(UsageFault);
  });

  test('some of a few words, each once', () => {
    const formats = someOf('--format', ['pdf', 'xlsx']);
    expect(formats('xlsx, pdf,xlsx')).toEqual(['xlsx', 'pdf']);
    expect(() => formats('pdf,docx')).toThrow(UsageFault);
  });

  test.each(['', '-1', '1.5', '1e3', '２０２６', '4'])('“%s” is no whole number from 1 to 3', (given) => {
    expect(() => wholeNumber('--n', 1, 3)(given)).toThrow(UsageFault);
  });
});

test('a share in per cent is the decimal that it says', () => {
  expect(fraction('--margin')('33.3%')).toBe(0.333);
  expect(fraction('--margin')('99.999%')).toBe(0.99999);
  expect(fraction('--margin')('0.1')).toBe(0.1);
});
