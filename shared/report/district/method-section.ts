import { isBranch, leavesOf } from '../../model/guideline.ts';
import { type Block, column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import {
  adjustmentRows,
  adjustmentsSentence,
  gradesSentence,
  missingSentence,
  quotaSentence,
} from '../rule-sentences.ts';
import type { AttachmentNames } from './attachment-names.ts';
import {
  basisSentence,
  indicatorSentence,
  methodsInUse,
  phasesSentence,
  summarySentence,
} from './basis-sentences.ts';

/** What was assessed, by which indicators and methods, and by which rules. */
export function methodSection(input: ReportInput, { indicators }: AttachmentNames): Section {
  const { guideline } = input;
  const where = indicators === '' ? '' : `全部指标及各类型平均得分率见${indicators}。`;
  return {
    heading: '评估工作概况',
    blocks: [paragraph(summarySentence(input))],
    sections: [
      section('评估依据和对象', [paragraph(basisSentence(input)), paragraph(phasesSentence(input))]),
      section('指标和方法', [
        paragraph(`${indicatorSentence(input)}一级指标的构成和各方法所用的末级指标见下表。${where}`),
        branchTable(input),
        methodTable(input),
      ]),
      section('评分规则', [
        paragraph(gradesSentence(guideline)),
        paragraph(quotaSentence(guideline)),
        paragraph(missingSentence(guideline)),
        paragraph(adjustmentsSentence(guideline)),
        ...adjustmentTable(input),
      ]),
    ],
  };
}

function branchTable({ guideline }: ReportInput): PaperTable {
  return table(
    [column('序号', 10), column('一级指标', 50, 'left'), column('分值', 15), column('末级指标（项）', 25)],
    guideline.indicators.map((indicator, place) => [
      String(place + 1),
      indicator.name,
      String(indicator.points),
      String(isBranch(indicator) ? leavesOf(indicator.children).length : 1),
    ]),
  );
}

function methodTable(input: ReportInput): PaperTable {
  const rows = methodsInUse(input).map(({ name, leaves }) => [
    name,
    String(leaves.length),
    leaves.map((leaf) => leaf.name).join('、'),
  ]);
  return table([column('方法', 15), column('末级指标（项）', 16), column('名称', 69, 'left')], rows);
}

/** Bonuses, deductions and vetoes one by one; none where the guideline has none. */
function adjustmentTable({ guideline }: ReportInput): Block[] {
  const rows = adjustmentRows(guideline);
  if (rows.length === 0) return [];
  return [table([column('类别', 15), column('事项', 45, 'left'), column('标准', 40, 'left')], rows)];
}
