import type { LetterScope } from '../../shared/contract/report-choices.ts';
import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { Wording } from '../../shared/language/wording.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { assessmentTitle } from '../../shared/report/assessment-title.ts';
import { paperProperties } from '../../shared/report/official-paper.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { type PlannedFile, type PlannedPart, planForEach } from './planned-file.ts';
import type { ReportMaterial } from './report-material.ts';
import { combinedLettersPlace, letterPlace, letterPlaceInSeries } from './report-names.ts';
import type { ReportPapers } from './report-papers.ts';

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
  const word = scope.kind === 'all' ? '' : nameOf(scope, input);
  return {
    ...{ kind: 'joined', step: STEP, subject: word === '' ? '全区' : word },
    place: combinedLettersPlace(input, word),
    properties: paperProperties(input, `${word}${assessmentTitle(input, '意见书')}`),
    parts: bySubdistrict(addressees).flatMap((some) => partsOf(some, papers)),
  };
}

/** In the order in which the subdistricts come first. */
function bySubdistrict(compounds: readonly CompoundScore[]): CompoundScore[][] {
  return [...Map.groupBy(compounds, ({ subdistrict }) => subdistrict).values()];
}

/** Laid out and printed at a time: so few that a thread holds little, so many that they share their fonts. */
const LETTERS_A_PART = 20;

function partsOf(compounds: readonly CompoundScore[], papers: ReportPapers): PlannedPart[] {
  const parts: PlannedPart[] = [];
  for (let begin = 0; begin < compounds.length; begin += LETTERS_A_PART) {
    const [first, ...others] = compounds.slice(begin, begin + LETTERS_A_PART);
    if (first === undefined) break;
    const letter = (compound: CompoundScore) => ({
      ...{ bookmark: `${compound.code}　${compound.name}`, paper: papers.letter(compound) },
    });
    parts.push({
      group: first.subdistrict,
      content: () => ({ kind: 'pdf-series', papers: [letter(first), ...others.map(letter)] }),
    });
  }
  return parts;
}

function isAddressee({ code, type, subdistrict }: CompoundScore, scope: LetterScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'type':
      return type === scope.type;
    case 'subdistrict':
      return subdistrict === scope.subdistrict;
    case 'compound':
      return code === scope.code;
    default:
      return scope satisfies never;
  }
}

/** The scope as it was asked for. */
function wordOf(scope: LetterScope): string {
  switch (scope.kind) {
    case 'all':
      return 'compounds';
    case 'type':
      return scope.type;
    case 'subdistrict':
      return scope.subdistrict;
    case 'compound':
      return scope.code;
    default:
      return scope satisfies never;
  }
}

/** The scope as a person calls it. */
function nameOf(scope: LetterScope, { guideline }: ReportInput): string {
  const type = scope.kind === 'type' ? guideline.types.find(({ code }) => code === scope.type) : undefined;
  return type?.name ?? wordOf(scope);
}
