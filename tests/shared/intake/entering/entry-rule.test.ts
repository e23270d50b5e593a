import { describe, expect, test } from 'vitest';
import { type EntryRule, readEntry } from '../../../../shared/intake/entering/entry-rule.ts';

const MARK: EntryRule = { kind: 'mark', max: 10 };
const RESULT: EntryRule = { kind: 'result' };
const COUNT: EntryRule = { kind: 'count' };

describe('a typed text', () => {
  test.each<[string, EntryRule, string]>([
    ['8.5', MARK, '8.5'],
    ['０', MARK, '0'],
    [' 10 ', MARK, '10'],
    ['达标', RESULT, '达标'],
    ['未达标', RESULT, '不达标'],
    ['不 适用', RESULT, '不适用'],
    ['0', COUNT, '0'],
    ['1,200', COUNT, '1200'],
    ['0', { kind: 'none-found' }, '0'],
    ['85%', { kind: 'number', percent: true }, '85'],
    ['-3.5', { kind: 'number', percent: false }, '-3.5'],
  ])('%j as %o is kept as %j', (typed, rule, text) => {
    expect(readEntry(typed, rule)).toEqual({ text, problem: null });
  });

  test.each<[string, EntryRule, string]>([
    ['11', MARK, 'import-mark-above'],
    ['-1', MARK, 'import-mark-below'],
    ['好', MARK, 'import-not-a-number'],
    ['1', RESULT, 'import-unknown-result'],
    ['2.5', COUNT, 'import-not-whole'],
    ['2', { kind: 'none-found' }, 'entry-none-found'],
    ['85%', { kind: 'number', percent: false }, 'import-not-a-number'],
  ])('%j as %o is refused by %s and stays as it was typed', (typed, rule, code) => {
    const { text, problem } = readEntry(typed, rule);
    expect([text, problem?.code]).toEqual([typed, code]);
  });

  test('of spaces only is blank, not 0', () => {
    expect(readEntry('  ', COUNT)).toEqual({ text: '', problem: null });
  });
});
