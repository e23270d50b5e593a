import { scoreText } from '../figures.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { gradeCount } from '../standings/grade-counts.ts';
import type { TypeStanding } from '../standings/type-standings.ts';
import { typeSentence } from './bulletin-sentences.ts';

/** Each type of the subdistrict beside the same type in the whole district. */
export function typeSection(input: ReportInput, standings: readonly TypeStanding[]): Section {
  const sentences = standings.map((standing) => typeSentence(standing, input.guideline));
  return section('各类型小区', [paragraph(sentences.join('')), typeTable(input, standings)]);
}

function typeTable({ guideline }: ReportInput, standings: readonly TypeStanding[]): PaperTable {
  const rows = standings.map(({ name, compounds, total, scored, median, ofAll }) => [
    name,
    `${scored}/${total}`,
    scoreText(median, guideline),
    scoreText(ofAll, guideline),
    ...guideline.grades.map((grade) => String(gradeCount(compounds, grade.name))),
  ]);
  return table(
    [
      column('类型', 26, 'left'),
      column('已评分/总数（个）', 16),
      column('得分中位数', 14),
      column('全区同类中位数', 16),
      ...guideline.grades.map(({ name }) => column(`${name}（个）`, 10)),
    ],
    rows,
  );
}
