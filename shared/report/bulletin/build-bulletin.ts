import { PHASE_NAMES } from '../../model/names.ts';
import { basisSection } from '../basis-section.ts';
import { officialPaper } from '../official-paper.ts';
import { type Paper, section } from '../paper.ts';
import { rankingTable } from '../ranking-table.ts';
import type { ReportInput } from '../report-input.ts';

/** 街镇通报: how the compounds of one subdistrict stand. */
export function buildBulletin(input: ReportInput, subdistrict: string): Paper {
  const { run, year } = input;
  const compounds = run.scores.compounds.filter((compound) => compound.subdistrict === subdistrict);
  return officialPaper(input, {
    kind: 'bulletin',
    fillings: { 街镇: subdistrict },
    title: [subdistrict, `${year}年${PHASE_NAMES[run.scores.phase].zh}评估通报`],
    sections: [section('小区评估结果', [rankingTable(input, compounds)]), basisSection(input)],
    attachments: [],
  });
}
