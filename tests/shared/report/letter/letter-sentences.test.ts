import { describe, expect, test } from 'vitest';
import { cutText } from '../../../../shared/report/cut-text.ts';
import {
  leavesLeftOutSentence,
  partsSentence,
  sourceSentence,
  statusSentence,
  vetoSentence,
  withheldSentence,
} from '../../../../shared/report/letter/letter-sentences.ts';
import { letterTitle } from '../../../../shared/report/letter/letter-title.ts';
import { mendingSentence, shortfallHeading } from '../../../../shared/report/letter/shortfall-sentences.ts';
import { sinceMidYear } from '../../../../shared/report/letter/since-mid-year.ts';
import { yearSentence } from '../../../../shared/report/letter/year-sentences.ts';
import { compoundAt, sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const input = sampleInput();
const complete = compoundAt(input, 0);

describe('the title', () => {
  test('stands on one line where there is room', () => {
    expect(letterTitle(input, { name: '新华小区' })).toEqual(['新华小区2026年中期评估意见书']);
    expect(letterTitle(input, { name: '虹桥河滨花园第十一小区' })).toEqual([
      '虹桥河滨花园第十一小区',
      '2026年中期评估意见书',
    ]);
  });

  test('a name of unheard-of length is cut', () => {
    expect(letterTitle(input, { name: '园'.repeat(300) })[0]).toBe(`${'园'.repeat(39)}…`);
  });

  test('a text is cut between characters, not within one', () => {
    expect(cutText('😀😀😀', 2)).toBe('😀…');
    expect(cutText('😀😀', 2)).toBe('😀😀');
  });
});

describe('the result', () => {
  test('of parts', () => {
    expect(partsSentence(input, complete)).toBe('基础分96.00分，加分0.00分，扣分0.00分');
  });

  test('no score has no parts, and says why', () => {
    const withheld = compoundAt(input, 32);
    expect(partsSentence(input, withheld)).toBe('');
    expect(withheldSentence(input, withheld)).toContain('本次不公布得分、等次和名次，请补齐数据。');
    expect(withheldSentence(input, complete)).toBe('');
  });

  test('a phase without a score is said', () => {
    const year = sampleInput({ phase: 'annual' });
    const compound = compoundAt(year, 0);
    const printed = { ...compound.printed, mid: null };
    expect(partsSentence(year, { ...compound, printed })).toBe('中期没有成绩，年终96.00分');
  });

  test('complete evidence and no veto need no word', () => {
    expect(statusSentence(complete)).toBe('');
    expect(vetoSentence(input, complete)).toBe('');
  });

  test('two vetoes are both named; one that the guideline lost by its id', () => {
    expect(vetoSentence(input, { ...complete, vetoes: ['v1', 'v9'] })).toBe(
      '触及一票否决项：重大群体性事件、v9，等次按规定封顶。',
    );
  });
});

describe('since mid-year', () => {
  const moved = (score: number | null, before: number | null) =>
    sinceMidYear({ score }, { score: before }, sampleGuideline());

  test.each([
    [84.9, 83.7, '+1.20'],
    [83.7, 84.9, '−1.20'],
    [84.9, 84.9, '0.00'],
    [84.9, null, null],
    [null, 84.9, null],
  ])('%s after %s', (score, before, said) => {
    expect(moved(score, before)).toBe(said);
  });

  test('a compound that was not there then', () => {
    expect(sinceMidYear({ score: 84.9 }, undefined, sampleGuideline())).toBeNull();
  });
});

describe('shortfalls', () => {
  const said = (all: number, measured = 4, deadline: string | null = null) =>
    mendingSentence({ all, shown: all, dated: 0, measured, isScored: true }, sampleGuideline(), { deadline });

  test('none, nothing measured', () => {
    expect(said(0)).toBe('有数据的指标得分率均达到60%，没有短板。');
    expect(said(0, 0)).toBe('没有数据，不能判断短板。');
    expect(shortfallHeading({ all: 0, shown: 0 })).toBe('短板和整改建议');
  });

  test('some, with and without a day', () => {
    expect(said(1)).toBe('请对照下表整改，并报送整改情况。');
    expect(said(2, 4, '2026-09-30')).toBe('请于2026年9月30日前完成整改，并报送整改情况。');
  });

  test('of a compound without a score, for reference; an item that stands already keeps its deadline', () => {
    const withheld = { all: 3, shown: 3, measured: 4, isScored: false };
    const told = (dated: number) =>
      mendingSentence({ ...withheld, dated }, sampleGuideline(), { deadline: '2026-09-30' });
    expect(told(0)).toBe('不公布成绩，短板仅供参考，不据此登记整改项。');
    expect(told(1)).toBe('不公布成绩，短板仅供参考，不据此登记整改项。列明期限的请按期限完成整改。');
  });

  test('all of them told, or the most', () => {
    expect(shortfallHeading({ all: 3, shown: 3 })).toBe('短板和整改建议（3项）');
    expect(shortfallHeading({ all: 7, shown: 5 })).toBe('短板和整改建议（共7项，列5项）');
  });
});

describe('the year', () => {
  const told = '各项指标、短板和整改建议见中期、年终意见书。';
  const said = (mid: number | null, end: number | null) =>
    yearSentence({ printed: { base: null, bonus: null, deduction: null, mid, end } }, ['mid', 'end'], input);

  test('rise, fall, neither, unknown', () => {
    expect(said(80, 81.5)).toBe(`年终得分比中期提高1.50分。${told}`);
    expect(said(81.5, 80)).toBe(`年终得分比中期降低1.50分。${told}`);
    expect(said(80, 80)).toBe(`年终得分与中期持平。${told}`);
    expect(said(null, 80)).toBe(told);
  });

  test('one phase only', () => {
    const printed = { base: null, bonus: null, deduction: null, mid: null, end: 80 };
    expect(yearSentence({ printed }, ['end'], input)).toBe('各项指标、短板和整改建议见年终意见书。');
  });
});

test('leaves that find no room are counted', () => {
  expect(leavesLeftOutSentence(0)).toBe('');
  expect(leavesLeftOutSentence(3)).toBe('其余3项末级指标从略。');
});

test('where residents’ words come from is said if that is not the evidence of the score', () => {
  expect(sourceSentence(input, 'mid')).toBe('');
  expect(sourceSentence({ ...input, isCurrent: false }, 'mid')).toBe(
    '评分后数据有变动，本节按现有数据整理。',
  );
  expect(sourceSentence(sampleInput({ phase: 'annual' }), 'end')).toBe('本节为年终情况。');
});
