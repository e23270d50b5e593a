import { criticalValue } from '../../statistics/critical-value.ts';
import { type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import { percentText } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';

/** 读法: what each figure of the appendix is, by which formula. */
export function readingSheet({ guideline }: ReportInput): SheetDescription {
  const { confidence, margin, p } = guideline.sampling;
  return {
    name: '读法',
    columns: [textColumn('项目', 20), textColumn('说明', 110)],
    rows: [
      ['问卷频数', '各小区各题每种回答的份数；一题应答不足5份的不列，以免认出回答的人。'],
      [
        'ICC(2,1)、ICC(2,k)',
        '双向随机、绝对一致的组内相关系数（Shrout、Fleiss，1979）：前者是一位专家的评分，后者是全组平均的评分。只用全组专家都评过的对象。',
      ],
      ['一致程度', '按ICC(2,k)：0.90及以上很高，0.75及以上较高，0.50及以上中等，其余较低。'],
      ['Kendall W', '专家排序的一致程度，0为毫无一致，1为完全一致，已作同分校正；χ²按所列自由度查表检验。'],
      ['Krippendorff α', '按数值差计算的一致程度，允许专家缺评：1为完全一致，0相当于随意评分。'],
      [
        '与同组均分之差',
        '该专家的评分减去同一对象全组专家的平均分，再求平均；正数偏宽，负数偏严。只用两位及以上专家评过的对象。',
      ],
      [
        '所需份数',
        `Cochran公式，置信水平${percentText(confidence)}（z=${criticalValue(confidence)}），误差${percentText(margin)}，比例${percentText(p)}，按户数作有限总体修正，向上取整。`,
      ],
      ['实际误差', '按计入份数和户数反算的误差；全部住户都应答的为0。'],
    ],
    frozenColumns: 0,
    filter: false,
  };
}
