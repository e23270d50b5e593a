import { describe, expect, test } from 'vitest';
import { buildCompoundLetter } from '../../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import type { Block, Paper } from '../../../../shared/report/paper.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { withBefore } from '../district/with-before.ts';
import { compoundAt, sampleInput, withCompound } from '../report-input.ts';
import { withFractions } from '../with-leaves.ts';

function letter(input: ReportInput, place: number): Paper {
  return buildCompoundLetter(input, compoundAt(input, place), letterContext(input, null));
}

function blocksOf(paper: Paper, heading: string): readonly Block[] {
  return paper.sections.find((one) => one.heading === heading)?.blocks ?? [];
}

function words(paper: Paper): string {
  return paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');
}

function keyFigures(paper: Paper): Record<string, string> {
  const [block] = blocksOf(paper, '评估结果');
  return block?.kind === 'key-figures'
    ? Object.fromEntries(block.figures.map(({ label, value }) => [label, value]))
    : {};
}

function rows(paper: Paper, heading: string): readonly (readonly string[])[] {
  return blocksOf(paper, heading).flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

describe('the letter to a compound', () => {
  const input = sampleInput();

  test('says score, grade and ranks first', () => {
    expect(keyFigures(letter(input, 1))).toEqual({
      得分: '95.09',
      等次: '优秀',
      同类名次: '1/22',
      全区名次: '2/64',
    });
  });

  test('says how far the score moved since mid-year', () => {
    const moved = withBefore(sampleInput({ phase: 'end' }), {
      scoreOf: ({ score }) => (score === null ? null : score - 1.25),
      meanOf: ({ score }) => score,
    });
    expect(keyFigures(letter(moved, 1))).toMatchObject({ 比中期: '+1.25' });
  });

  test('tells which compound and which run it is about', () => {
    expect(rows(letter(input, 1), '评估结果')).toEqual([
      ['小区', '江苏路街道第2居民委员会，普通商品房，编号C0002'],
      ['得分构成', '基础分95.09分，加分0.00分，扣分0.00分'],
      ['评分依据', `《居民区分类治理绩效评估导则》2026.1版，2026年7月3日评分，评分摘要${input.run.digest}`],
    ]);
  });

  test('tells a provisional score and which evidence is missing', () => {
    expect(keyFigures(letter(input, 13))).toHaveProperty(['得分（暂定）']);
    expect(words(letter(input, 13))).toContain('数据不全（完整度85%），得分为暂定。');
    expect(words(letter(input, 13))).toContain('没有数据的指标1项：问卷1项。');
  });

  test('tells a withheld compound why it has no score', () => {
    const withheld = letter(input, 32);
    expect(words(withheld)).toContain('因数据不足（完整度60%），本次不公布得分、等次和名次');
    expect(rows(withheld, '评估结果').flat()).not.toContain('得分构成');
    expect(keyFigures(withheld)).toEqual({ 得分: '—', 等次: '—', 同类名次: '—', 全区名次: '—' });
  });

  test('names the veto', () => {
    expect(words(letter(input, 6))).toContain('触及一票否决项：重大群体性事件，等次按规定封顶。');
  });

  test('sets every indicator beside the median of the type', () => {
    expect(rows(letter(input, 13), '各项指标和同类中位数')).toEqual([
      ['动员参与主体', '60', '48.00', '48.00'],
      ['居民总体满意率', '40', '无数据', '32.00'],
      ['现场环境', '20', '16.00', '16.00'],
      ['开展沟通协商', '40', '32.00', '32.00'],
      ['议事会次数', '25', '20.00', '20.00'],
      ['汇报质量', '15', '12.00', '12.00'],
    ]);
  });

  test('draws what was earned of each aspect beside the median', () => {
    const drawn = blocksOf(letter(input, 1), '评估结果').flatMap((block) =>
      block.kind === 'figure' ? block.chart.table.rows : [],
    );
    expect(drawn).toEqual([
      ['动员参与主体', '80%', '80%'],
      ['开展沟通协商', '80%', '80%'],
    ]);
  });

  test('shortfalls come with what they would gain and what helps, the most first', () => {
    const short = withFractions(input, (_, leaf, place) =>
      place === 1 && leaf !== '1.2' ? ({ '1.1': 0.5, '2.1': 0.2, '2.2': 0.59 }[leaf] ?? 0.8) : 0.8,
    );
    // 40 × (1 − 0.5) = 20, 25 × (1 − 0.2) = 20, 15 × (1 − 0.59) = 6.15: all points take part, so points are shares of 100.
    expect(rows(letter(short, 1), '短板和整改建议（3项）').map((row) => row.slice(0, 4))).toEqual([
      ['居民总体满意率', '50%', '80%', '20.00'],
      ['议事会次数', '20%', '80%', '20.00'],
      ['汇报质量', '59%', '80%', '6.15'],
    ]);
  });

  test('a withheld compound is told its shortfalls, but not what a score that there is not would gain', () => {
    const short = withFractions(input, (_, leaf, place) => (place === 32 && leaf === '2.1' ? 0.2 : 0.8));
    expect(rows(letter(short, 32), '短板和整改建议（1项）').map((row) => row.slice(0, 4))).toEqual([
      ['议事会次数', '20%', '80%', '—'],
    ]);
  });

  test('a type that the guideline no longer knows is called by its code', () => {
    const odd = withCompound(input, 1, { type: '别墅' });
    expect(rows(letter(odd, 1), '评估结果')[0]?.[1]).toContain('，别墅，');
  });
});

test('the letter of the year shows the phases instead of indicators', () => {
  const paper = letter(sampleInput({ phase: 'annual' }), 0);
  expect(rows(paper, '评估结果')[1]).toEqual(['得分构成', '中期80.13分，年终96.00分']);
  expect(paper.sections.map(({ heading }) => heading)).toEqual(['评估结果', '各阶段成绩']);
  expect(rows(paper, '各阶段成绩')).toEqual([
    ['中期', '40', '80.13', '80.13'],
    ['年终', '60', '96.00', expect.any(String)],
  ]);
});
