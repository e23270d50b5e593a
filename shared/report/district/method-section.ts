import { isBranch, leavesOf, methodSchema } from '../../model/guideline.ts';
import { METHOD_NAMES } from '../../model/names.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { adjustmentsSentence, gradesSentence, missingSentence } from '../rule-sentences.ts';
import { basisSentence, indicatorSentence, leavesInUse, phasesSentence } from './basis-sentences.ts';

/** What was assessed, by which indicators and methods, and by which rules. */
export function methodSection(input: ReportInput): Section {
  return {
    heading: '评估方法',
    blocks: [],
    sections: [
      section('评估依据与对象', [paragraph(basisSentence(input)), paragraph(phasesSentence(input))]),
      section('指标与方法', [
        paragraph(indicatorSentence(input)),
        branchTable(input),
        paragraph('各评估方法所对应的末级指标如下。'),
        methodTable(input),
      ]),
      section('评分规则', [
        paragraph(gradesSentence(input.guideline)),
        paragraph(missingSentence(input.guideline)),
        paragraph(adjustmentsSentence(input.guideline)),
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
  const used = leavesInUse(input);
  const rows = methodSchema.options
    .map((method) => ({
      name: METHOD_NAMES[method].zh,
      leaves: used.filter((leaf) => leaf.method === method),
    }))
    .filter(({ leaves }) => leaves.length > 0)
    .map(({ name, leaves }) => [name, String(leaves.length), leaves.map((leaf) => leaf.name).join('、')]);
  return table([column('方法', 15), column('末级指标（项）', 16), column('名称', 69, 'left')], rows);
}
