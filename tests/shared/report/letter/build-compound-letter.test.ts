import { describe, expect, test } from 'vitest';
import { buildCompoundLetter } from '../../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import type { Paper } from '../../../../shared/report/paper.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { compoundAt, sampleInput } from '../report-input.ts';

function letter(input: ReportInput, place: number): Paper {
  return buildCompoundLetter(input, compoundAt(input, place), letterContext(input, null));
}

function words(paper: Paper): string {
  return paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');
}

describe('the letter to a compound', () => {
  const input = sampleInput();

  test('says score, grade and rank within the type first', () => {
    expect(words(letter(input, 1))).toContain(
      '小区类型为普通商品房，得分95.09分，等次为优秀，在22个已评分的同类小区中列第1位，在全区64个已评分小区中列第2位。其中基础分95.09分，加分0.00分，扣分0.00分。',
    );
  });

  test('tells a provisional score and how much evidence is missing', () => {
    expect(words(letter(input, 13))).toContain('数据不全（完整度85%），得分为暂定。');
    expect(words(letter(input, 13))).toContain('没有数据的指标1项');
  });

  test('tells a withheld compound why it has no score', () => {
    const said = words(letter(input, 32));
    expect(said).toContain('因数据不足（完整度60%），本次不公布得分、等次和名次');
    expect(said).not.toContain('基础分');
  });

  test('names the veto', () => {
    expect(words(letter(input, 6))).toContain('触及一票否决项：重大群体性事件，等次按规定封顶。');
  });

  test('sets every indicator beside the median of the type', () => {
    const table = letter(input, 13).sections[1]?.blocks[1];
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['1', '动员参与主体', '60', '48.00', '48.00'],
      ['1.1', '居民总体满意率', '40', '无数据', '32.00'],
      ['1.2', '现场环境', '20', '16.00', '16.00'],
      ['2', '开展沟通协商', '40', '32.00', '32.00'],
      ['2.1', '议事会次数', '25', '20.00', '20.00'],
      ['2.2', '汇报质量', '15', '12.00', '12.00'],
    ]);
  });
});

test('the letter of the year shows the phases instead of indicators', () => {
  const paper = letter(sampleInput({ phase: 'annual' }), 0);
  expect(words(paper)).toContain('各阶段：中期80.13分，年终96.00分。');
  expect(paper.sections.map(({ heading }) => heading)).toEqual(['评估结果', '评分依据']);
});
