import { expect, test } from 'vitest';
import { sampleText } from '../../../../shared/action/lists/workbook/sample-text.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import type { ListSource } from '../../../../shared/model/records/list-source.ts';
import { buildBulletin } from '../../../../shared/report/bulletin/build-bulletin.ts';
import { buildCommitteeSheet } from '../../../../shared/report/committee/build-committee-sheet.ts';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import { buildReminder } from '../../../../shared/report/reminder/build-reminder.ts';
import { buildReminderWorkbook } from '../../../../shared/report/reminder/build-reminder-workbook.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { buildResultsWorkbook } from '../../../../shared/report/sheet/build-results-workbook.ts';
import { anItem } from '../../action/rectification/an-item.ts';
import { withBefore } from '../district/with-before.ts';
import { paperText } from '../paper-text.ts';
import { textsOf } from '../pdf/drawn.ts';
import { compoundAt, sampleInput, withCompound } from '../report-input.ts';

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

test('the district’s report counts them where it speaks of its questionnaires, and marks them in its rankings', () => {
  const text = paperText(buildDistrictReport(planned()));
  expect(text).toContain(
    '列入抽样方案的2个小区中，有1个小区有效问卷少于方案要求，其问卷结果误差较大，公布的得分后标“*”。',
  );
  expect(text).toContain('按得分从高到低排列。得分后标“*”的小区样本不足，其问卷结果误差较大。');
  expect(markedLines(text)).toHaveLength(1);
});

test('a marked score, however high, stands on one line of the district’s ranking, as does what it lost', () => {
  const best = withCompound(planned(), 0, { score: 100 });
  const scoreOf = ({ score }: { readonly score: number | null }) => (score === null ? null : score + 16.13);
  const { attachments } = buildDistrictReport(withBefore(best, { scoreOf }));
  const texts = textsOf({ attachments }).map(({ text }) => text);
  expect(texts).toContain('100.00*');
  expect(texts).toContain('−16.13');
  expect(texts).not.toContain('*');
});

/** The rows of tables that have a marked score. */
const markedLines = (text: string) => text.split('\n').filter((line) => /\d\.\d\d\* \|/.test(line));

test('the sheet of its committee and the bulletin of its subdistrict mark its score and say what that means', () => {
  const input = planned();
  const { code, name, subdistrict, committee } = compoundAt(input, 0);
  const sheet = paperText(buildCommitteeSheet(input, { subdistrict, committee }));
  const bulletin = paperText(buildBulletin(input, subdistrict));
  for (const text of [sheet, bulletin]) {
    expect(text).toContain('有1个小区有效问卷少于方案要求，其问卷结果误差较大，公布的得分后标“*”。');
    expect(markedLines(text)).toHaveLength(1);
    expect(markedLines(text)[0]).toContain(`| ${code} | ${name} |`);
  }
  expect(bulletin).toContain('得分后标“*”的小区样本不足，其问卷结果误差较大。');
});

test('a compound without a score is counted, but there is nothing to mark', () => {
  const withheld = withCompound(planned(), 0, { score: null, status: 'withheld', grade: null });
  const { subdistrict, committee } = compoundAt(withheld, 0);
  const text = paperText(buildCommitteeSheet(withheld, { subdistrict, committee }));
  expect(text).toContain('有1个小区有效问卷少于方案要求，其问卷结果误差较大。');
  expect(text).not.toContain('*');
});

test('without a plan nothing is marked', () => {
  const input = sampleInput({ phase: 'mid' });
  const { subdistrict, committee } = compoundAt(input, 0);
  const papers = [
    buildDistrictReport(input),
    buildCommitteeSheet(input, { subdistrict, committee }),
    buildBulletin(input, subdistrict),
  ];
  for (const paper of papers) expect(paperText(paper)).not.toContain('*');
});

test('the results workbook has a column for it where a plan stands', () => {
  const columnOf = (input: ReportInput, name: string) => {
    const sheet = buildResultsWorkbook(input).sheets.find((one) => one.name === name);
    const place = sheet?.columns.findIndex(({ heading }) => heading === '样本') ?? -1;
    return place < 0 ? null : sheet?.rows.slice(0, 3).map((row) => row[place]);
  };
  expect(columnOf(planned(), '成绩')).toEqual(['不足', '达到', '未列入']);
  expect(columnOf(planned(), '末级指标')).toEqual(['不足', '达到', '未列入']);
  expect(columnOf(sampleInput({ phase: 'mid' }), '成绩')).toBe(null);
});

test('for the year the results workbook has a column for each plan', () => {
  const { records } = planned();
  const input = { ...sampleInput({ phase: 'annual' }), records };
  const headings = buildResultsWorkbook(input).sheets[0]?.columns.map(({ heading }) => heading);
  expect(headings).toContain('中期样本');
  expect(headings).not.toContain('年终样本');
});

test('a reminder marks what rests on too few responses, and says what that means', () => {
  const where = {
    number: 'C0001-01',
    subdistrict: '天山路街道',
    committee: '一居',
    code: 'C0001',
    compound: '甲苑',
  };
  const reminded = { ...where, item: anItem({ problem: '满意率低' }), daysLeft: -3 };
  const frame = { year: 2026, day: '2026-10-08', exercise: false, bureau: '', author: '王', createdAt: '' };
  const few = [{ ...reminded, isOfFew: true }];
  expect(paperText(buildReminder(where, few, frame))).toContain('| 满意率低（样本不足） |');
  expect(paperText(buildReminder(where, few, frame))).toContain(
    '标明样本不足的，小区有效问卷少于抽样方案要求',
  );
  expect(buildReminderWorkbook(few, frame).sheets[0]?.rows[0]?.at(-1)).toBe('不足');
  const enough = [{ ...reminded, isOfFew: false }];
  expect(paperText(buildReminder(where, enough, frame))).not.toContain('样本不足');
  expect(buildReminderWorkbook(enough, frame).sheets[0]?.columns.map(({ heading }) => heading)).not.toContain(
    '样本',
  );
});

test('a need says of how many of its compounds too few were asked in the phase that it was drawn from', () => {
  const { sampling } = planned().records;
  const [first = '', second = ''] = [...(sampling[0]?.parts.keys() ?? [])];
  const asked = (phase: Phase): ListSource => ({
    ...{ kind: 'question', phase, question: 'q1', options: ['不满意'], asked: 9, of: 20 },
  });
  const need = { sources: [asked('mid')], compounds: [] };
  expect(sampleText(need, [first, second], sampling)).toBe('2个小区中1个样本不足');
  expect(sampleText({ ...need, compounds: [second] }, [first, second], sampling)).toBe('');
  const ofEnd = { ...need, sources: [asked('end')] };
  expect(sampleText(ofEnd, [first, second], sampling)).toBe('');
});
