import { describe, expect, test } from 'vitest';
import { buildDistrictReport } from '../../../shared/report/district/build-district-report.ts';
import { leftOutSentence } from '../../../shared/report/left-out-sentence.ts';
import { buildCompoundLetter } from '../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../shared/report/letter/letter-context.ts';
import type { ReportInput } from '../../../shared/report/report-input.ts';
import { buildResultsWorkbook } from '../../../shared/report/sheet/build-results-workbook.ts';
import { compoundAt, sampleInput } from './report-input.ts';

const LEFT_OUT = [
  { compound: 'C0001', reason: '代填', responses: 2 },
  { compound: 'C0001', reason: '重复提交', responses: 1 },
  { compound: 'C0002', reason: '重复提交', responses: 4 },
];

test('how many responses do not count and why, the most frequent reason first', () => {
  expect(leftOutSentence('mid', LEFT_OUT)).toBe('中期经核实不计入的问卷有7份，原因：重复提交5份、代填2份。');
  expect(leftOutSentence('mid', [])).toBe('');
  expect(leftOutSentence('end', undefined)).toBe('');
});

/** The sample's run, of which so many responses were left out. */
function inputWith(leftOut: typeof LEFT_OUT): ReportInput {
  const input = sampleInput();
  const { run } = input;
  const mid = run.scores.evidence.mid;
  if (mid === undefined) throw new Error('the sample run is of mid-year');
  const codes = [compoundAt(input, 0).code, compoundAt(input, 1).code];
  const counted = leftOut.map((one) => ({ ...one, compound: codes[one.compound === 'C0001' ? 0 : 1] ?? '' }));
  const evidence = { mid: { ...mid, leftOut: counted } };
  return { ...input, run: { ...run, scores: { ...run.scores, evidence } } };
}

test('the district’s report, each letter and the workbook state it, from the stored run', () => {
  const input = inputWith(LEFT_OUT);
  const letter = (place: number) =>
    JSON.stringify(buildCompoundLetter(input, compoundAt(input, place), letterContext(input, null)));
  const said = '中期经核实不计入的问卷有7份，原因：重复提交5份、代填2份。';
  expect(JSON.stringify(buildDistrictReport(input))).toContain(said);
  expect(JSON.stringify(buildResultsWorkbook(input))).toContain(said);
  expect(letter(0)).toContain('中期经核实不计入的问卷有3份，原因：代填2份、重复提交1份。');
  expect(letter(1)).toContain('中期经核实不计入的问卷有4份，原因：重复提交4份。');
  expect(letter(2)).not.toContain('不计入的问卷');
});

describe('a reason that tells of somebody', () => {
  const said = (reason: string) => leftOutSentence('mid', [{ compound: 'C0001', reason, responses: 1 }]);

  test.each(['电话核实为他人代填', '作答时间过短', '用时少于120秒', '同一IP地址', '连续选择同一选项'])(
    'none: %s',
    (reason) => {
      expect(said(reason)).toBe(`中期经核实不计入的问卷有1份，原因：${reason}1份。`);
    },
  );

  test('is masked, or not told where a name may remain', () => {
    expect(said('王阿姨代填')).toBe('中期经核实不计入的问卷有1份，原因：某居民代填1份。');
    expect(said('王小明代填')).toBe('中期经核实不计入的问卷有1份，原因：其他1份。');
    expect(said('电话13800138000核实')).toBe('中期经核实不计入的问卷有1份，原因：电话（号码略）核实1份。');
  });

  test('reasons that are the same once they are masked are one', () => {
    const leftOut = ['李阿姨代填', '王阿姨代填'].map((reason) => ({ compound: 'C1', reason, responses: 2 }));
    expect(leftOutSentence('end', leftOut)).toBe('年终经核实不计入的问卷有4份，原因：某居民代填4份。');
  });
});
