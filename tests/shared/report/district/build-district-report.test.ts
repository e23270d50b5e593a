import { describe, expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import type { Block, Paper, PaperTable, Section } from '../../../../shared/report/paper.ts';
import { sampleInput, withCompound } from '../report-input.ts';
import { withFractions } from '../with-leaves.ts';
import { withBefore, yearEnd } from './with-before.ts';

function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((one) => [one, ...sectionsOf(one.sections)]);
}

function blocksUnder(paper: Paper, heading: string): readonly Block[] {
  return sectionsOf(paper.sections).find((one) => one.heading === heading)?.blocks ?? [];
}

function tableUnder(paper: Paper, heading: string): PaperTable {
  const found = blocksUnder(paper, heading).find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error(`no table under ${heading}`);
  return found;
}

function attachmentTitled({ attachments }: Paper, title: string): PaperTable {
  const found = attachments
    .find((one) => one.title === title)
    ?.blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error(`no table in ${title}`);
  return found;
}

function wordsUnder(paper: Paper, heading: string): string {
  return blocksUnder(paper, heading)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('');
}

describe('the district report', () => {
  const input = sampleInput();
  const paper = buildDistrictReport(input);

  test('is titled by year and phase and dated by its run', () => {
    expect(paper.title).toEqual(['2026年居民区分类治理', '中期绩效评估总报告']);
    expect(paper.signature).toEqual({ issuer: '', date: '2026年7月3日' });
    expect(paper.footNote).toBe('');
  });

  test('has its chapters in order', () => {
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      '评估工作概况',
      '数据质量',
      '评估结果',
      '短板分析',
      '工作建议',
      '需要说明的小区',
      '数据说明',
    ]);
  });

  test('gives each type its mean, median, extremes, and how many of how many were scored', () => {
    // Every third of 66 compounds, 96.00 falling by 60/66 a place: the median lies between 68.73 and 66.00.
    // 96.00, 93.27 and 90.55 are 90 or more, but 90.55 has the veto; 3 reach 80, 8 more reach 60.
    const [row] = tableUnder(paper, '各类型小区').rows;
    expect(row).toEqual(['售后公房', '84.00', '67.37', '96.00', '38.73', '22/22', '2', '3', '9', '8']);
  });

  test('lists the subdistricts by rank', () => {
    expect(tableUnder(paper, '各街镇').rows.map(([rank, name]) => [rank, name])).toEqual([
      ['1', '华阳路街道'],
      ['2', '江苏路街道'],
      ['3', '新华路街道'],
      ['4', '周家桥街道'],
      ['5', '新泾镇'],
    ]);
  });

  test('names every withheld compound with its coverage, and every provisional one, in an attachment', () => {
    const list = attachmentTitled(paper, '不公布成绩和得分暂定的小区');
    expect(list.headRows.map((place) => list.rows[place]?.[0])).toEqual([
      '不公布成绩的小区（2个）',
      '得分暂定的小区（4个）',
    ]);
    expect(list.rows.slice(1, 3).map((row) => [row[0], row.at(-1)])).toEqual([
      ['C0033', '完整度60%'],
      ['C0066', '完整度60%'],
    ]);
    expect(list.rows.slice(4).map(([code]) => code)).toEqual(['C0014', 'C0028', 'C0042', 'C0056']);
    expect(wordsUnder(paper, '不公布成绩的小区')).toContain('名单见附件6');
  });

  test('names the vetoes', () => {
    expect(tableUnder(paper, '一票否决').rows).toEqual([
      ['C0007', '万科玥苑第7小区', '江苏路街道', '第7居民委员会', '重大群体性事件', '合格'],
    ]);
  });

  test('carries guideline, date, person and digest of its run', () => {
    expect(tableUnder(paper, '数据说明').rows).toEqual([
      ['导则', '《居民区分类治理绩效评估导则》（sample@2026.1）'],
      ['评分日期', '2026年7月3日'],
      ['评分人', '王科员'],
      ['评分摘要', input.run.digest],
    ]);
  });
});

describe('the ranking', () => {
  test('is one attachment a type, best first, without the withheld', () => {
    const { attachments } = buildDistrictReport(sampleInput());
    expect(attachments.map(({ title }) => title)).toEqual([
      '售后公房小区排名',
      '普通商品房小区排名',
      '老洋房小区排名',
      '各街镇、居委会成绩',
      '各类型小区指标平均得分率',
      '不公布成绩和得分暂定的小区',
    ]);
    const table = attachments[2]?.blocks[1];
    if (table?.kind !== 'table') throw new Error('no ranking');
    expect(table.rows).toHaveLength(20);
    expect(table.rows[0]).toEqual([
      '1',
      'C0003',
      '天山新村第3小区',
      '第3居民委员会',
      '新华路街道',
      '94.18',
      '优秀',
      '完整',
      '3',
    ]);
  });

  test('leaves out a type that has no compounds', () => {
    const { attachments } = buildDistrictReport(sampleInput({ count: 2 }));
    expect(attachments.filter(({ title }) => title.endsWith('排名'))).toHaveLength(2);
  });

  test('of a type without any score says so', () => {
    const none = { status: 'withheld', score: null, grade: null } as const;
    const ranks = { district: null, type: null, subdistrict: null };
    const input = withCompound(sampleInput({ count: 1 }), 0, { ...none, ranks });
    expect(buildDistrictReport(input).attachments[0]?.blocks).toEqual([
      { kind: 'paragraph', text: '售后公房小区1个，不公布成绩。' },
    ]);
  });

  test('puts equal scores in the order of their codes', () => {
    const ranks = { district: 1, type: 1, subdistrict: 1 };
    const input = withCompound(sampleInput({ count: 4 }), 3, { score: 96, ranks });
    const table = buildDistrictReport(input).attachments[0]?.blocks[1];
    expect(table?.kind === 'table' && table.rows.map(([rank, code]) => [rank, code])).toEqual([
      ['1', 'C0001'],
      ['1', 'C0004'],
    ]);
  });
});

test('a figure follows the table it illustrates; none where nothing was scored', () => {
  const kindsUnder = (paper: Paper, heading: string) =>
    blocksUnder(paper, heading).map((block) => (block.kind === 'figure' ? block.chart.title : block.kind));
  const paper = buildDistrictReport(sampleInput());
  expect(kindsUnder(paper, '各类型小区')).toEqual(['paragraph', 'table', '各类型小区得分分布']);
  expect(kindsUnder(paper, '各街镇')).toEqual(['paragraph', 'table', '各街镇小区得分分布']);
  const none = sampleInput({ count: 1 });
  const unscored = buildDistrictReport(withCompound(none, 0, { score: null, grade: null }));
  expect(kindsUnder(unscored, '各街镇')).toEqual(['paragraph', 'table']);
});

test('an exercise says so in the title and on every page', () => {
  const paper = buildDistrictReport(sampleInput({ exercise: true }));
  expect(paper.title.at(-1)).toBe('（演练）');
  expect(paper.footNote).toContain('演练');
});

test('the year tells of both phases’ evidence', () => {
  const words = wordsUnder(buildDistrictReport(sampleInput({ phase: 'annual' })), '数据来源');
  expect(words).toContain('中期计入的数据有');
  expect(words).toContain('年终计入的数据有');
});

test('where nothing is amiss the report says so', () => {
  const paper = buildDistrictReport(sampleInput({ count: 3 }));
  expect(wordsUnder(paper, '一票否决')).toBe('没有小区触及一票否决项。');
  expect(wordsUnder(paper, '不公布成绩的小区')).toBe('全部小区均已评分。');
  expect(wordsUnder(paper, '得分暂定的小区')).toBe('没有得分暂定的小区。');
});

test('an empty run still makes a report', () => {
  const paper = buildDistrictReport(sampleInput({ count: 0 }));
  expect(paper.attachments).toEqual([]);
  expect(paper.sections.map(({ heading }) => heading)).toEqual([
    '评估工作概况',
    '数据质量',
    '评估结果',
    '数据说明',
  ]);
  expect(wordsUnder(paper, '评估结果')).toBe('名册中没有小区，没有评估结果。');
});

describe('from mid-year to year-end', () => {
  // Numbers 1 to 9 score 96.00 down to 42.67; the first eight rise by their own place, the ninth falls by one.
  const input = withBefore(yearEnd(9), {
    scoreOf: ({ score }, place) => (score === null ? null : place === 8 ? score + 1 : score - place - 1),
  });
  const paper = buildDistrictReport(input);

  test('the chapter stands behind the results, with a chart for types and for subdistricts', () => {
    expect(paper.sections.map(({ heading }) => heading)[3]).toBe('中期至年终的变化');
    const kinds = (heading: string) => blocksUnder(paper, heading).map(({ kind }) => kind);
    expect(kinds('各类型的变化')).toEqual(['paragraph', 'table', 'figure']);
    expect(kinds('各街镇的变化')).toEqual(['paragraph', 'table', 'figure']);
  });

  test('the five that rose most and the one that fell are listed', () => {
    const gains = tableUnder(paper, '变动较大的小区').rows.map((row) => [row[0], row.at(-1)]);
    expect(gains).toEqual([
      ['C0008', '+8.00'],
      ['C0007', '+7.00'],
      ['C0006', '+6.00'],
      ['C0005', '+5.00'],
      ['C0004', '+4.00'],
      ['C0009', '−1.00'],
    ]);
  });

  test('the ranking has what each gained', () => {
    const { columns, rows } = attachmentTitled(paper, '售后公房小区排名');
    expect(columns.at(-1)?.heading).toBe('较中期');
    expect(rows.map((row) => row.at(-1))).toEqual(['+1.00', '+4.00', '+7.00']);
  });

  test('the run that it is compared with can be traced, too', () => {
    const rows = tableUnder(paper, '数据说明').rows.filter(([name]) => name?.startsWith('中期'));
    expect(rows).toEqual([
      ['中期导则', 'sample@2026.1'],
      ['中期评分日期', '2026年7月3日'],
      ['中期评分摘要', input.before?.digest],
    ]);
  });

  test('mid-year has no such chapter and no such column', () => {
    const mid = buildDistrictReport(sampleInput({ count: 9 }));
    expect(mid.sections.map(({ heading }) => heading)).not.toContain('中期至年终的变化');
    expect(attachmentTitled(mid, '售后公房小区排名').columns.at(-1)?.heading).toBe('全区名次');
  });
});

describe('shortfalls', () => {
  // Of three compounds, one a type: the first short of 1.1 (0.5 of 40 points), the others of nothing.
  const input = withFractions(sampleInput({ count: 3 }), (_, leaf, place) =>
    leaf === '1.1' && place === 0 ? 0.5 : 0.9,
  );
  const paper = buildDistrictReport(input);

  test('stand with how many fell short, the median of the type and what is to be gained', () => {
    const { rows, headRows } = tableUnder(paper, '短板分析');
    expect(rows).toEqual([
      ['售后公房', '', '', '', '', ''],
      ['1.1 居民总体满意率', '问卷', '1/1', '100%', '50.0%', '20.00'],
    ]);
    expect(headRows).toEqual([0]);
  });

  test('lead to a suggestion, by the day that the bureau has set', () => {
    const settings = { ...input.settings, deadline: '2026-09-30' };
    const words = buildDistrictReport({ ...input, settings });
    expect(wordsUnder(words, '工作建议')).toContain('于2026年9月30日前完成整改');
    expect(wordsUnder(words, '居民总体满意率')).toContain('涉及小区1个，均为售后公房。由');
  });

  test('a year has no leaves, and says where they are', () => {
    const year = buildDistrictReport(sampleInput({ phase: 'annual' }));
    expect(wordsUnder(year, '短板分析')).toContain('见中期、年终总报告');
    expect(year.attachments.map(({ title }) => title)).not.toContain('各类型小区短板');
  });
});

test('the indicators of each type stand as the mean of what its compounds earned', () => {
  // Of six compounds, two a type: 0.5 and 1 of the first leaf make 75 %.
  const input = withFractions(sampleInput({ count: 6 }), (_, leaf, place) =>
    leaf === '1.1' && place < 3 ? 0.5 : 1,
  );
  const { rows } = attachmentTitled(buildDistrictReport(input), '各类型小区指标平均得分率');
  expect(rows.find(([id]) => id === '1.1')).toEqual([
    '1.1',
    '居民总体满意率',
    '问卷',
    '40',
    '75.0%',
    '75.0%',
    '75.0%',
  ]);
});

test('committees stand below their subdistrict', () => {
  const { rows, headRows } = attachmentTitled(
    buildDistrictReport(sampleInput({ count: 6 })),
    '各街镇、居委会成绩',
  );
  expect(rows.map(([name]) => name).slice(0, 4)).toEqual([
    '华阳路街道',
    '第1居民委员会',
    '第6居民委员会',
    '江苏路街道',
  ]);
  expect(headRows).toEqual([0, 3, 5, 7, 9]);
});
