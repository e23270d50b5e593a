import { PHASE_NAMES } from '../../model/names.ts';
import { basisSection } from '../basis-section.ts';
import { officialPaper } from '../official-paper.ts';
import { type Paper, section } from '../paper.ts';
import { rankingTable } from '../ranking-table.ts';
import type { ReportInput } from '../report-input.ts';

/** A committee by its name, which repeats from one subdistrict to another. */
export interface CommitteeOf {
  readonly subdistrict: string;
  readonly committee: string;
}

/** 居委会清单: how the compounds of one committee stand. */
export function buildCommitteeSheet(input: ReportInput, { subdistrict, committee }: CommitteeOf): Paper {
  const { run, year } = input;
  const compounds = run.scores.compounds.filter(
    (compound) => compound.subdistrict === subdistrict && compound.committee === committee,
  );
  return officialPaper(input, {
    kind: 'committee-sheet',
    fillings: { 街镇: subdistrict, 居委会: committee },
    title: [`${subdistrict}${committee}`, `${year}年${PHASE_NAMES[run.scores.phase].zh}评估清单`],
    sections: [section('小区评估结果', [rankingTable(input, compounds)]), basisSection(input)],
    attachments: [],
  });
}
