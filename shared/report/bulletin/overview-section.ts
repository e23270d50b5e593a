import type { CompoundScore } from '../../model/scores.ts';
import { paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { samplingSentences } from '../sampling/short-samples-of-run.ts';
import { gradeCountsSentence } from '../sentences/grade-counts-sentence.ts';
import { judgedSentence } from '../sentences/judged-sentence.ts';
import { phaseChange } from '../standings/phase-change.ts';
import { movedSentence, type SubdistrictStanding, standingSentence } from './bulletin-sentences.ts';

/** How the subdistrict stands as a whole, and how its compounds moved since mid-year. */
export function overviewSection(
  input: ReportInput,
  subdistrict: string,
  compounds: readonly CompoundScore[],
): Section {
  const { guideline } = input;
  const change = phaseChange(input);
  const own = change?.subdistricts.find(({ name }) => name === subdistrict);
  const sentences = [
    standingSentence(standingOf(input, subdistrict, compounds), guideline),
    gradeCountsSentence(compounds, guideline),
    change && own ? movedSentence(own, change.measure, guideline) : '',
    judgedSentence(input, compounds),
    samplingSentences(input, compounds),
  ];
  return section('总体情况', [paragraph(sentences.join(''))]);
}

function standingOf(
  { run }: ReportInput,
  subdistrict: string,
  compounds: readonly CompoundScore[],
): SubdistrictStanding {
  const subdistricts = run.scores.groups.filter(({ level }) => level === 'subdistrict');
  const own = subdistricts.find(({ key }) => key === subdistrict);
  return {
    name: subdistrict,
    total: compounds.length,
    scored: compounds.filter(({ score }) => score !== null).length,
    score: own?.score ?? null,
    rank: own?.rank ?? null,
    ranked: subdistricts.filter(({ rank }) => rank !== null).length,
    district: run.scores.groups.find(({ level }) => level === 'district')?.score ?? null,
  };
}
