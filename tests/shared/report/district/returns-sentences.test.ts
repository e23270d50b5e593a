import { describe, expect, test } from 'vitest';
import {
  questionnaireWords,
  type Returns,
  returnsOf,
  returnsSentence,
} from '../../../../shared/report/district/returns-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';
import { NO_COUNTS } from './no-counts.ts';

const GUIDELINE = sampleGuideline();

describe('how many went out, came back and count', () => {
  const said = (issued: number | null, returned: number, valid: number) =>
    returnsSentence({ phase: 'end', issued, returned, valid } satisfies Returns, GUIDELINE);

  test('the published survey: 94.4 % returned, 88.2 % valid', () => {
    expect(said(2801, 2644, 2332)).toBe(
      '年终发放问卷2801份，回收2644份，回收率94.4%；有效问卷2332份，有效率88.2%。',
    );
  });

  test('without the number issued there is no rate of return', () => {
    expect(said(null, 2644, 2332)).toBe(
      '年终回收问卷2644份，有效问卷2332份，有效率88.2%。发放份数没有登记，不计算回收率。',
    );
  });

  test('more came back than are said to have gone out', () => {
    expect(said(100, 120, 120)).toBe(
      '年终发放问卷100份，回收120份，有效问卷120份，有效率100%。回收份数多于登记的发放份数，不计算回收率。',
    );
  });

  test('all came back', () => {
    expect(said(30, 30, 15)).toBe('年终发放问卷30份，回收30份，回收率100%；有效问卷15份，有效率50.0%。');
  });

  test('none came back, and none went out', () => {
    expect(said(30, 0, 0)).toBe('年终发放问卷30份，没有回收的问卷。');
    expect(said(0, 0, 0)).toBe('年终没有问卷。');
    expect(said(null, 0, 0)).toBe('年终没有问卷。');
  });
});

const LEFT_OUT = [
  { compound: 'C0001', reason: '代填', responses: 300 },
  { compound: 'C0002', reason: '重复提交', responses: 12 },
];

test('what came back is what counts and what was left out', () => {
  const counts = { ...NO_COUNTS, responses: 2332, leftOut: LEFT_OUT };
  expect(returnsOf('end', counts, { issued: { mid: null, end: 2801 } })).toEqual({
    phase: 'end',
    issued: 2801,
    returned: 2644,
    valid: 2332,
  });
});

describe('the words on a phase’s questionnaires', () => {
  const returns: Returns = { phase: 'end', issued: null, returned: 0, valid: 0 };

  test('end with what was left out, and why', () => {
    const some = { ...returns, issued: 2801, returned: 2644, valid: 2332 };
    expect(questionnaireWords(some, { leftOut: LEFT_OUT }, GUIDELINE)).toBe(
      '年终发放问卷2801份，回收2644份，回收率94.4%；有效问卷2332份，有效率88.2%。年终经核实不计入的问卷有312份，原因：代填300份、重复提交12份。',
    );
  });

  test('a phase that asks and got nothing says so', () => {
    expect(questionnaireWords(returns, {}, GUIDELINE)).toBe('年终没有问卷。');
  });

  test('a guideline without questionnaires is not reproached with having none', () => {
    const [, second] = GUIDELINE.indicators;
    if (second === undefined) throw new Error('the sample has two branches');
    expect(questionnaireWords(returns, {}, { ...GUIDELINE, indicators: [second] })).toBe('');
  });
});
