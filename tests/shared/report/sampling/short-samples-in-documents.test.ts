import { expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { paperText } from '../paper-text.ts';
import { compoundAt, sampleInput } from '../report-input.ts';

/** A plan of mid-year with a part for the first two compounds, of which the first has too few responses. */
function planned(): ReportInput {
  const input = sampleInput({ phase: 'mid' });
  const [first, second] = [compoundAt(input, 0).code, compoundAt(input, 1).code];
  const parts = new Map([
    [first, { planned: 34, valid: 20 }],
    [second, { planned: 34, valid: 34 }],
  ]);
  const short = [{ phase: 'mid', code: first, planned: 34, valid: 20, margin: 0.17146 }] as const;
  return { ...input, records: { ...input.records, sampling: [{ phase: 'mid', parts, short }] } };
}

const letterOf = (input: ReportInput, place: number) =>
  paperText(buildCompoundLetter(input, compoundAt(input, place), letterContext(input, null)));

test('the letter of a compound with too few responses says so, and no other', () => {
  expect(letterOf(planned(), 0)).toContain('抽样方案要求34份，样本不足，问卷结果的误差为±17.1%');
  expect(letterOf(planned(), 1)).not.toContain('抽样方案');
  expect(letterOf(sampleInput({ phase: 'mid' }), 0)).not.toContain('抽样方案');
});

test('the district’s report counts them where it speaks of its questionnaires', () => {
  expect(paperText(buildDistrictReport(planned()))).toContain(
    '列入抽样方案的2个小区中，有1个小区有效问卷少于方案要求',
  );
});
