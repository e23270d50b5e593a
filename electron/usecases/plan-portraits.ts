import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { paperProperties } from '../../shared/report/official-paper.ts';
import { isAddressee, nameOf, wordOf } from './letter-scope.ts';
import { type PlannedFile, planForEach } from './planned-file.ts';
import type { ReportMaterial } from './report-material.ts';
import { combinedPortraitsPlace, portraitPlace, portraitPlaceInSeries } from './report-names.ts';
import { type CompoundPaper, seriesParts } from './series-parts.ts';

type Portraits = Extract<WantedDocument, { kind: 'portraits' }>;

const STEP: Wording = { zh: '写小区画像', en: 'writing portraits' };

/**
 * A portrait of each compound of the scope that the register still has, or one file of them all; refused where that is nobody.
 */
export function planPortraits(
  { input, portraits }: ReportMaterial,
  { scope, combined }: Portraits,
): Result<readonly PlannedFile[]> {
  const wanted = input.run.scores.compounds.flatMap((compound) => {
    const paper = portraits.get(compound.code);
    return paper !== undefined && isAddressee(compound, scope) ? [{ compound, paper }] : [];
  });
  if (combined && wanted.length > 0) return ok([combinedPortraits(input, wanted, nameOf(scope, input))]);
  const placeOf = scope.kind === 'compound' ? portraitPlace : portraitPlaceInSeries;
  return planForEach(wordOf(scope), wanted, ({ compound, paper }) => ({
    ...{ kind: 'single', step: STEP, subject: `${compound.name}（${compound.code}）` },
    place: placeOf(input, compound),
    content: () => ({ kind: 'pdf', paper: paper() }),
  }));
}

function combinedPortraits(
  input: ReportMaterial['input'],
  wanted: readonly CompoundPaper[],
  word: string,
): PlannedFile {
  const title = `${word}${input.year}年${PHASE_NAMES[input.run.scores.phase].zh}小区画像`;
  return {
    ...{ kind: 'joined', step: STEP, subject: word === '' ? '全区' : word },
    place: combinedPortraitsPlace(input, word),
    properties: paperProperties(input, title),
    parts: seriesParts(wanted),
  };
}
