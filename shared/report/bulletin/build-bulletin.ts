import { commonShortfalls } from '../../action/shortfall/common-shortfalls.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { assessmentTitle } from '../assessment-title.ts';
import { basisSection } from '../basis-section.ts';
import { officialPaper } from '../official-paper.ts';
import { type Paper, paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortSamplesOf } from '../sampling/short-samples-of-run.ts';
import { typeStandings } from '../standings/type-standings.ts';
import { extremesSentence } from './bulletin-sentences.ts';
import { mendingSection } from './mending-section.ts';
import { needsSection } from './needs-section.ts';
import { overviewSection } from './overview-section.ts';
import { resultsAttachment } from './results-attachment.ts';
import { shortfallSection } from './shortfall-section.ts';
import { typeSection } from './type-section.ts';

/** 街镇通报: how the compounds of one subdistrict stand, by type, what they fall short of together, and all their scores. */
export function buildBulletin(input: ReportInput, subdistrict: string): Paper {
  const { run, guideline } = input;
  const compounds = run.scores.compounds.filter((compound) => compound.subdistrict === subdistrict);
  const standings = typeStandings(compounds, run.scores.compounds, guideline);
  const isYear = run.scores.phase === 'annual';
  return officialPaper(input, {
    kind: 'bulletin',
    fillings: { 街镇: subdistrict },
    title: [subdistrict, assessmentTitle(input, '通报')],
    sections: [
      overviewSection(input, subdistrict, compounds),
      typeSection(input, standings),
      ...extremes(input, compounds),
      ...(isYear ? [] : [shortfallSection(input, compounds, commonShortfalls(compounds, guideline))]),
      ...needsSection(input, subdistrict),
      ...mendingSection(input, compounds),
      basisSection(input),
    ],
    attachments: [resultsAttachment(input, standings)],
  });
}

function extremes(input: ReportInput, compounds: readonly CompoundScore[]): Section[] {
  const { guideline } = input;
  const names = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const sentence = extremesSentence(compounds, { names, short: shortSamplesOf(input) }, guideline);
  return sentence === '' ? [] : [section('得分较高和较低的小区', [paragraph(sentence)])];
}
