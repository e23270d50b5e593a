import { expect, test } from 'vitest';
import { loadFonts } from '../../../electron/files/load-fonts.ts';
import { printPdf } from '../../../electron/files/print-pdf.ts';
import type { Guideline, Indicator } from '../../../shared/model/guideline.ts';
import type { Paper } from '../../../shared/report/paper.ts';
import type { ReportInput } from '../../../shared/report/report-input.ts';
import { builtInGuideline } from '../../resources/built-in-guideline.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';
import {
  fullInput,
  GOLDEN_LETTERS,
  LETTER_SETTINGS,
  letterTo,
} from '../../shared/report/letter/golden-letters.ts';
import { sampleInput, withCompound } from '../../shared/report/report-input.ts';
import { withFractions } from '../../shared/report/with-leaves.ts';
import { readPrinted } from './printed-page.ts';

const LOADED = loadFonts();
if (!LOADED.ok) throw new Error('the bundled fonts are missing');
const FONTS = LOADED.value;

async function pagesOf(paper: Paper): Promise<number> {
  const result = await printPdf(paper, FONTS);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return (await readPrinted(result.value)).pages.length;
}

const LONG = '很长的名称'.repeat(60);
const RED = { ...LETTER_SETTINGS, head: 'printed' } as const;

function allShort(input: ReportInput): ReportInput {
  return withFractions(input, () => 0.1);
}

/** Every name of the guideline three hundred characters long. */
function longNamed(guideline: Guideline): Guideline {
  const renamed = (one: Indicator): Indicator =>
    'children' in one ? { ...one, name: LONG, children: one.children.map(renamed) } : { ...one, name: LONG };
  return {
    ...guideline,
    title: LONG,
    types: guideline.types.map((type) => ({ ...type, name: LONG })),
    questions: guideline.questions.map((question) => ({ ...question, text: LONG })),
    vetoes: guideline.vetoes.map((veto) => ({ ...veto, name: LONG })),
    indicators: guideline.indicators.map(renamed),
  };
}

/** The tree three times over: 135 leaves. */
function thrice(guideline: Guideline): Guideline {
  const again = (mark: string): Indicator[] => guideline.indicators.map((one) => renumbered(one, mark));
  return { ...guideline, indicators: [...guideline.indicators, ...again('b'), ...again('c')] };
}

function renumbered(one: Indicator, mark: string): Indicator {
  return 'children' in one
    ? { ...one, id: mark + one.id, children: one.children.map((child) => renumbered(child, mark)) }
    : { ...one, id: mark + one.id };
}

const GUIDELINE = changningGuideline();
const everything = {
  bonus: 5,
  deduction: 3,
  printed: { base: 80, bonus: 5, deduction: 3, mid: null, end: null },
};
const longCompound = {
  name: LONG,
  committee: LONG,
  subdistrict: LONG,
  code: LONG,
  vetoes: ['v1', 'v2', 'v3'],
};

const EXTREMES: Readonly<Record<string, () => Paper>> = {
  ...GOLDEN_LETTERS,
  'all leaves short': () => letterTo(allShort(fullInput(LETTER_SETTINGS)), 0),
  'all leaves short, a red head': () => letterTo(allShort(fullInput(RED)), 0),
  'bonus, deduction, all vetoes': () =>
    letterTo(
      withCompound(allShort(fullInput(RED)), 0, {
        ...everything,
        status: 'provisional',
        coverage: 0.81,
        vetoes: GUIDELINE.vetoes.map(({ id }) => id),
      }),
      0,
    ),
  'names of three hundred characters': () =>
    letterTo(
      withCompound(
        allShort(
          sampleInput({ count: 6, guideline: longNamed(GUIDELINE), settings: { deadline: '2026-09-30' } }),
        ),
        0,
        longCompound,
      ),
      0,
    ),
  'names of three hundred letters': () =>
    letterTo(withCompound(fullInput(LETTER_SETTINGS), 0, { ...longCompound, name: 'W'.repeat(300) }), 0),
  '135 leaves': () => letterTo(allShort(sampleInput({ count: 6, guideline: thrice(GUIDELINE) })), 0),
  '135 leaves, a red head, an exercise': () =>
    letterTo(
      { ...allShort(sampleInput({ count: 6, guideline: thrice(GUIDELINE), settings: RED })), exercise: true },
      0,
    ),
  'ten aspects': () =>
    letterTo(
      allShort(sampleInput({ count: 6, guideline: builtInGuideline('international-2026'), settings: RED })),
      0,
    ),
  'a guideline that is not of compounds': () =>
    letterTo(allShort(sampleInput({ count: 6, guideline: builtInGuideline('innovation-2026') })), 0),
  'everything missing': () =>
    letterTo(
      withFractions(fullInput(RED), () => null),
      0,
    ),
  'the year under a red head': () =>
    letterTo(sampleInput({ count: 6, phase: 'annual', guideline: GUIDELINE, settings: RED }), 0),
  'a type of its own': () => letterTo(sampleInput({ count: 1 }), 0),
};

test.each(Object.entries(EXTREMES))('on two pages: %s', async (_, letterOf) => {
  expect(await pagesOf(letterOf())).toBeLessThanOrEqual(2);
});
