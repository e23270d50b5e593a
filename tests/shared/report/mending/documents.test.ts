import { expect, test } from 'vitest';
import type { RectificationItem } from '../../../../shared/model/records/rectification-item.ts';
import { buildBulletin } from '../../../../shared/report/bulletin/build-bulletin.ts';
import { buildCommitteeSheet } from '../../../../shared/report/committee/build-committee-sheet.ts';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import type { Paper } from '../../../../shared/report/paper.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { anItem } from '../../action/rectification/an-item.ts';
import { withBefore } from '../district/with-before.ts';
import { paperText } from '../paper-text.ts';
import { compoundAt, sampleInput } from '../report-input.ts';
import { withFractions } from '../with-leaves.ts';
import { CLOSED, shortfallItem, withItems } from './with-items.ts';

/** Of the first compound one item is closed and one overdue on 8 October; every leaf earned 0.8 of its points. */
function mended(phase: 'mid' | 'end' | 'annual', date = '2026-10-08'): ReportInput {
  const input = sampleInput({ count: 5, phase, settings: { date, bureau: '长宁区民政局' } });
  const scored = phase === 'annual' ? input : withFractions(input, () => 0.8);
  const code = compoundAt(input, 0).code;
  return withItems(scored, {
    [code]: [
      shortfallItem('1.1', 0.45, { steps: CLOSED }),
      anItem({ problem: '楼道堆物', responsible: '物业', deadline: '2026-09-30' }),
    ],
    [compoundAt(input, 1).code]: [shortfallItem('1.2', 0.9, { steps: CLOSED })],
  });
}

/** The lines of a section, from its heading up to the next of the same level. */
function sectionOf(paper: Paper, heading: string): string[] {
  const lines = paperText(paper).split('\n');
  const first = lines.findIndex((line) => /^[一二三四五六七八九十]+、/.test(line) && line.includes(heading));
  if (first < 0) return [];
  const after = lines.slice(first + 1).findIndex((line) => /^[一二三四五六七八九十]+、/.test(line));
  return lines
    .slice(first + 1, after < 0 ? undefined : first + 1 + after)
    .filter((line) => line !== '' && line !== '|---|');
}

function letter(input: ReportInput, place = 0): Paper {
  return buildCompoundLetter(input, compoundAt(input, place), letterContext(input, null));
}

test('a letter of mid-year says what is to be mended, by whom and by when', () => {
  expect(sectionOf(letter(mended('mid')), '整改项')).toEqual([
    '　　其中1项已销号。请按期限整改，填写整改反馈表并附佐证。',
    '| 编号 | 要整改的问题 | 责任单位 | 期限 | 进展 |',
    '| C0001-02 | 楼道堆物 | 物业 | 2026-09-30 | 登记（逾期） |',
    '| C0001-01 | 指标1.1得分率低 | 一居 | 2026-09-30 | 销号 |',
  ]);
});

test('an item that stands beside its shortfall is not told twice', () => {
  const input = withFractions(mended('mid'), (_, leaf) => (leaf === '1.2' ? 0.4 : 0.8));
  const { code } = compoundAt(input, 0);
  const open = [shortfallItem('1.2', 0.4), anItem({ problem: '楼道堆物' })];
  const both = letter(withItems(input, { [code]: open }));
  expect(sectionOf(both, '短板')[2]).toContain('| 整改项C0001-01，期限2026年9月30日。由');
  expect(sectionOf(both, '其他整改项（1项）').slice(2)).toEqual([
    '| C0001-02 | 楼道堆物 | 一居 | 2026-09-30 | 登记（逾期） |',
  ]);
  expect(sectionOf(letter(withItems(input, { [code]: open.slice(0, 1) })), '整改项')).toEqual([]);
});

test('the deadline of the letter does not contradict those of items', () => {
  const short = (leaf: string) => leaf === '1.2' || leaf === '1.1';
  const input = withFractions(mended('mid'), (_, leaf) => (short(leaf) ? 0.4 : 0.8));
  const dated = { ...input, settings: { ...input.settings, deadline: '2026-12-31' } };
  const { code } = compoundAt(input, 0);
  const said = (of: ReportInput, ...items: readonly RectificationItem[]) =>
    sectionOf(letter(withItems(of, { [code]: items })), '短板')[0];
  const both = [shortfallItem('1.1', 0.4), shortfallItem('1.2', 0.4)];
  expect(said(dated, ...both)).toContain('请按下列期限完成整改，并报送整改情况。');
  expect(said(dated, ...both.slice(1))).toContain(
    '列明期限的请按期限完成整改，其余于2026年12月31日前完成，并报送整改情况。',
  );
  expect(said(input, ...both.slice(1))).toContain('其余请对照下表整改');
  expect(said(dated, shortfallItem('1.1', 0.4, { deadline: null }))).toContain(
    '请于2026年12月31日前完成整改',
  );
});

test('an item taken over from another year tells of which year it is, and its figures', () => {
  const input = { ...mended('mid'), year: 2027 };
  const told = sectionOf(letter(input), '整改项').join('\n');
  expect(told).toContain('| 指标1.1得分率低（2026年） |');
  expect(told).toContain('| 楼道堆物（2026年） |');
  const { subdistrict, committee } = compoundAt(input, 0);
  const sheet = sectionOf(buildCommitteeSheet(input, { subdistrict, committee }), '整改清单').join('\n');
  expect(sheet).toContain('| 指标1.1得分率低（2026年） |');
});

test('nobody’s telephone is printed', () => {
  const input = mended('mid');
  const { code, subdistrict, committee } = compoundAt(input, 0);
  const called = withItems(input, { [code]: [anItem({ problem: '张大爷13800138000反映楼道堆物' })] });
  const papers = [letter(called), buildCommitteeSheet(called, { subdistrict, committee })];
  for (const paper of papers) {
    expect(paperText(paper)).toContain('| 张大爷（号码略）反映楼道堆物 |');
    expect(paperText(paper)).not.toContain('13800138000');
  }
});

test('deadlines are held against the date of the document', () => {
  expect(sectionOf(letter(mended('mid', '2026-09-30')), '整改项')[2]).toContain('| 登记 |');
});

test('a letter of year-end says which were closed, and whether the figures moved', () => {
  const input = withBefore(mended('end'), { scoreOf: ({ score }) => (score === null ? null : score - 2.5) });
  expect(sectionOf(letter(input), '整改项')).toEqual([
    '　　已销号1项，未销号1项，请继续整改；小区得分由中期93.50分到年终96.00分，上升。',
    '| 编号 | 要整改的问题 | 进展 | 登记时得分率 | 年终得分率 | 变化 |',
    '| C0001-02 | 楼道堆物 | 登记（逾期） | — | — | — |',
    '| C0001-01 | 指标1.1得分率低 | 销号 | 45% | 80% | 上升 |',
  ]);
});

test('what moved within noise is called that where items are told, in letters and in the report of the district', () => {
  const judged = {
    ...{ score: () => 'noise' as const, leaf: () => 'noise' as const },
    leaves: () => ({ compared: 2, noise: [] }),
  };
  const before = withFractions(mended('end'), (_, leaf) => (leaf === '1.1' ? 0.45 : 0.9));
  const input = { ...mended('end'), before: before.run, judged };
  expect(sectionOf(letter(input), '整改项').at(-1)).toBe(
    '| C0001-01 | 指标1.1得分率低 | 销号 | 45% | 80% | 上升（误差范围内） |',
  );
  const moved = withBefore(input, { scoreOf: ({ score }) => (score === null ? null : score + 0.2) });
  expect(sectionOf(letter({ ...moved, judged }), '整改项')[0]).toContain(
    '小区得分由中期96.20分到年终96.00分，下降（误差范围内）。',
  );
  expect(sectionOf(buildDistrictReport(input), '整改销号情况')[0]).toContain(
    '上升1项（误差范围内1项）、下降1项（误差范围内1项）。',
  );
});

test('the letter of the year tells how far the items are; a compound without any has no section', () => {
  const input = mended('annual');
  expect(sectionOf(letter(input), '整改项')[0]).toBe('　　已销号1项，未销号1项，请继续整改。');
  expect(sectionOf(letter(input, 2), '整改项')).toEqual([]);
});

test('a committee sheet lists registered items instead of shortfalls', () => {
  const input = mended('mid');
  const { subdistrict, committee } = compoundAt(input, 0);
  expect(sectionOf(buildCommitteeSheet(input, { subdistrict, committee }), '整改清单')).toEqual([
    '　　登记整改项2项，截至2026年10月8日已销号1项（销号率50.0%），逾期未销号1项。请将办理结果填入末列后报街镇。',
    '| 编号 | 要整改的问题 | 责任单位 | 期限 | 进展 | 办理结果 |',
    '# | C0001 兆丰嘉园 |  |  |  |  |  |',
    '| C0001-02 | 楼道堆物 | 物业 | 2026-09-30 | 登记（逾期） |  |',
    '| C0001-01 | 指标1.1得分率低 | 一居 | 2026-09-30 | 销号 |  |',
  ]);
});

test('a bulletin counts by committee', () => {
  const input = mended('mid');
  expect(sectionOf(buildBulletin(input, compoundAt(input, 0).subdistrict), '整改情况')).toEqual([
    '　　登记整改项2项，截至2026年10月8日已销号1项（销号率50.0%），逾期未销号1项，各居委会情况如下。',
    '| 居委会 | 整改项（项） | 已销号（项） | 销号率 | 逾期（项） |',
    '| 第1居民委员会 | 2 | 1 | 50.0% | 1 |',
  ]);
  expect(sectionOf(buildBulletin(input, compoundAt(input, 2).subdistrict), '整改情况')).toEqual([]);
});

test('the district report has the rates by subdistrict and type, and how the indicators moved', () => {
  // 1.1 went from 0.45 to 0.8, 1.2 from 0.9 to 0.8; the item by hand has none.
  expect(sectionOf(buildDistrictReport(mended('end')), '整改销号情况')).toEqual([
    '　　登记整改项3项，截至2026年10月8日已销号2项（销号率66.7%），逾期未销号1项。可以比较的整改项2项，所对应指标的年终得分率与登记时相比，上升1项、下降1项。',
    '| 街镇 | 整改项（项） | 已销号（项） | 销号率 | 逾期（项） |',
    '| 华阳路街道 | 2 | 1 | 50.0% | 1 |',
    '| 江苏路街道 | 1 | 1 | 100% | 0 |',
    '| 小区类型 | 整改项（项） | 已销号（项） | 销号率 | 逾期（项） |',
    '| 售后公房 | 2 | 1 | 50.0% | 1 |',
    '| 普通商品房 | 1 | 1 | 100% | 0 |',
  ]);
});
