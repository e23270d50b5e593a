import type { LetterScope } from '../../shared/contract/report-choices.ts';
import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { Wording } from '../../shared/language/wording.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { assessmentTitle } from '../../shared/report/assessment-title.ts';
import { paperProperties } from '../../shared/report/official-paper.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { isAddressee, nameOf, wordOf } from './letter-scope.ts';
import { type PlannedFile, planForEach } from './planned-file.ts';
import type { ReportMaterial } from './report-material.ts';
import { combinedLettersPlace, letterPlace, letterPlaceInSeries } from './report-names.ts';
import type { ReportPapers } from './report-papers.ts';
import { seriesParts } from './series-parts.ts';

type Letters = Extract<WantedDocument, { kind: 'letters' }>;

const STEP: Wording = { zh: '写评估意见书', en: 'writing letters' };

/** A letter to each compound of the scope, or one file of them all; refused where that is nobody. */
export function planLetters(
  { input, papers }: ReportMaterial,
  { scope, format, combined }: Letters,
): Result<readonly PlannedFile[]> {
  if (combined && format !== 'pdf') return refused(problem('report-combined-is-pdf'));
  const addressees = input.run.scores.compounds.filter((compound) => isAddressee(compound, scope));
  if (combined && addressees.length > 0) return ok([combinedLetters(input, papers, addressees, scope)]);
  const placeOf = scope.kind === 'compound' ? letterPlace : letterPlaceInSeries;
  return planForEach(wordOf(scope), addressees, (compound) => ({
    ...{ kind: 'single', step: STEP, subject: `${compound.name}（${compound.code}）` },
    place: placeOf(input, compound, format),
    content: () => ({ kind: format, paper: papers.letter(compound) }),
  }));
}

function combinedLetters(
  input: ReportInput,
  papers: ReportPapers,
  addressees: readonly CompoundScore[],
  scope: LetterScope,
): PlannedFile {
  const word = nameOf(scope, input);
  return {
    ...{ kind: 'joined', step: STEP, subject: word === '' ? '全区' : word },
    place: combinedLettersPlace(input, word),
    properties: paperProperties(input, `${word}${assessmentTitle(input, '意见书')}`),
    parts: seriesParts(addressees.map((compound) => ({ compound, paper: () => papers.letter(compound) }))),
  };
}
