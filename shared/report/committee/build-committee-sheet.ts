import { committeeKey } from '../../model/compound.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { assessmentTitle } from '../assessment-title.ts';
import { basisSection } from '../basis-section.ts';
import { officialPaper } from '../official-paper.ts';
import { type Paper, paragraph, type Section, section } from '../paper.ts';
import { rankingTable } from '../ranking-table.ts';
import type { ReportInput } from '../report-input.ts';
import { samplingSentences } from '../sampling/short-samples-of-run.ts';
import type { CommitteeOf } from './committee-of.ts';
import { committeeSentence } from './committee-sentences.ts';
import { listsSection } from './lists-section.ts';
import { mendingSection } from './mending-section.ts';
import { registeredSection } from './registered-section.ts';

/** 居委会清单: how the compounds of one committee stand, and what each has to mend, with room for what was done. */
export function buildCommitteeSheet(input: ReportInput, of: CommitteeOf): Paper {
  const { subdistrict, committee } = of;
  const compounds = input.run.scores.compounds.filter(
    (compound) => compound.subdistrict === subdistrict && compound.committee === committee,
  );
  return officialPaper(input, {
    kind: 'committee-sheet',
    fillings: { 街镇: subdistrict, 居委会: committee },
    title: [`${subdistrict}${committee}`, assessmentTitle(input, '清单')],
    sections: [
      resultSection(input, of, compounds),
      listsSection(input, of),
      ...mendingSections(input, compounds),
      basisSection(input),
    ],
    attachments: [],
  });
}

/** What was registered, else what falls short; the year has no shortfalls of its own. */
function mendingSections(input: ReportInput, compounds: readonly CompoundScore[]): Section[] {
  const registered = registeredSection(input, compounds);
  if (registered !== null) return [registered];
  return input.run.scores.phase === 'annual' ? [] : [mendingSection(input, compounds)];
}

function resultSection(input: ReportInput, of: CommitteeOf, compounds: readonly CompoundScore[]): Section {
  const { run, guideline } = input;
  const group = run.scores.groups.find(({ level, key }) => level === 'committee' && key === committeeKey(of));
  const scored = compounds.filter(({ score }) => score !== null).length;
  const standing = { name: of.committee, total: compounds.length, scored, score: group?.score ?? null };
  return section('小区评估结果', [
    paragraph(committeeSentence(standing, guideline) + samplingSentences(input, compounds)),
    rankingTable(input, compounds),
  ]);
}
