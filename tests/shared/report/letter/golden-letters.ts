import {
  type DocumentSettings,
  PLAIN_DOCUMENT_SETTINGS,
} from '../../../../shared/model/document-settings.ts';
import type { CompoundScore } from '../../../../shared/model/scores.ts';
import { buildCompoundLetter } from '../../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import type { Paper } from '../../../../shared/report/paper.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { changningGuideline } from '../../../resources/changning-guideline.ts';
import { withBefore } from '../district/with-before.ts';
import { compoundAt, sampleInput, withCompound } from '../report-input.ts';
import { withFractions } from '../with-leaves.ts';
import { heardIn } from './heard.ts';

const GUIDELINE = changningGuideline();

/** What compounds earned of their leaves, in turn. */
const FRACTIONS = [0.9, 0.55, 0.7, 0.4, 1, 0.85, 0.15];

/** As a bureau sets letters up. */
export const LETTER_SETTINGS: DocumentSettings = {
  ...PLAIN_DOCUMENT_SETTINGS,
  bureau: '长宁区民政局',
  mark: '上海市长宁区民政局文件',
  date: '2026-07-03',
  deadline: '2026-09-30',
  copies: '区委办公室，区政府办公室',
  texts: {
    ...PLAIN_DOCUMENT_SETTINGS.texts,
    letter: {
      number: '长民发〔2026〕5号',
      recipient: '{居委会}',
      opening: '现将{小区}{年度}年{阶段}评估意见通知如下。',
      closing: '特此通知。',
    },
  },
};

/** Three dozen leaves and more, most of them short, with everything heard. */
export function fullInput(settings: Partial<DocumentSettings> = {}): ReportInput {
  const input = sampleInput({ count: 12, phase: 'end', guideline: GUIDELINE, settings });
  return withFractions(
    input,
    (_, leaf, place) => FRACTIONS[(place + leaf.length * 3 + Number(leaf.at(-1))) % 7] ?? null,
  );
}

export function letterTo(input: ReportInput, place: number, { isHeard = true } = {}): Paper {
  const compound = compoundAt(input, place);
  const heard = isHeard ? [compound.code] : [];
  const context = letterContext(input, heardIn(input.guideline, heard));
  return buildCompoundLetter(input, compound, context);
}

const WITHHELD: Partial<CompoundScore> = {
  status: 'withheld',
  score: null,
  raw: null,
  base: null,
  grade: null,
  coverage: 0.6,
  ranks: { district: null, type: null, subdistrict: null },
  printed: { base: null, bonus: null, deduction: null, mid: null, end: null },
};

/** By name: letters that were read by a person before they were kept. */
export const GOLDEN_LETTERS: Readonly<Record<string, () => Paper>> = {
  complete: () =>
    letterTo(
      withBefore(fullInput({ ...LETTER_SETTINGS, head: 'plain', copies: '' }), {
        scoreOf: ({ score }) => (score === null ? null : score - 2.5),
      }),
      0,
    ),
  'under-a-red-head': () => letterTo(fullInput({ ...LETTER_SETTINGS, head: 'printed' }), 0),
  'no-shortfalls': () =>
    letterTo(
      withFractions(fullInput(), () => 0.8),
      1,
    ),
  withheld: () =>
    letterTo(
      withCompound(
        withFractions(fullInput(), (_, leaf, place) => (place === 2 && leaf < '4' ? null : 0.5)),
        2,
        WITHHELD,
      ),
      2,
    ),
  'provisional-and-vetoed': () =>
    letterTo(
      withCompound(fullInput({ deadline: '2027-03-31' }), 3, {
        status: 'provisional',
        coverage: 0.8123,
        vetoes: [GUIDELINE.vetoes[0]?.id ?? ''],
        grade: '合格',
      }),
      3,
    ),
  year: () => letterTo(sampleInput({ count: 12, phase: 'annual', guideline: GUIDELINE }), 0),
  'without-evidence': () =>
    letterTo(
      withCompound(
        withFractions(fullInput(), (_, _leaf, place) => (place === 4 ? null : 0.7)),
        4,
        { ...WITHHELD, coverage: 0, branches: [] },
      ),
      4,
      { isHeard: false },
    ),
  exercise: () => letterTo({ ...fullInput(), exercise: true, isCurrent: false }, 5),
};
