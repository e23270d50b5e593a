import { aspectChart } from '../../chart/aspect-chart.ts';
import { chartLook } from '../../chart/chart-look.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import type { CompoundScore, LeftOutCount } from '../../model/scores.ts';
import { leftOutSentence } from '../left-out-sentence.ts';
import { type Block, figure, paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortSampleSentence } from '../sampling/short-sample-words.ts';
import { shortSamplesOf } from '../sampling/short-samples-of-run.ts';
import { changeSentence } from './change-sentence.ts';
import { factTable } from './fact-table.ts';
import { headFigures } from './head-figures.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { statusSentence, vetoSentence, withheldSentence } from './letter-sentences.ts';
import { itemsRow } from './mending-row.ts';
import { yearBeforeSentences } from './year-before-sentences.ts';

/** What came out: the figures first, who this is about, what they are made of, the aspects beside the type. */
export function resultSection(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  extent: LetterExtent,
): Section {
  const { hasChart, leaves } = extent;
  const sentences = [
    withheldSentence(input, compound),
    statusSentence(compound),
    vetoSentence(input, compound),
    changeSentence(input, compound),
    yearBeforeSentences(input, compound),
    ...PHASES.map((phase) => leftOutSentence(phase, leftOut(input, phase, compound.code))),
    ...shortSamples(input, compound.code),
    leaves === 'none' && input.run.scores.phase !== 'annual' ? '末级指标得分见成绩总表。' : '',
  ].join('');
  return section('评估结果', [
    headFigures(input, compound, context),
    factTable(input, compound, itemsRow(input, compound, context, extent)),
    ...(sentences === '' ? [] : [paragraph(sentences)]),
    ...(hasChart ? chartBlocks(input, compound, context) : []),
  ]);
}

/** For each phase of the run, where fewer responses count than its sampling plan asks for. */
function shortSamples(input: ReportInput, code: string): string[] {
  return (shortSamplesOf(input).get(code) ?? []).map((short) => shortSampleSentence(short, input.guideline));
}

function leftOut({ run }: ReportInput, phase: Phase, code: string): LeftOutCount[] {
  return (run.scores.evidence[phase]?.leftOut ?? []).filter(({ compound }) => compound === code);
}

/** None where nothing is known of any aspect, and for the year, which has none. */
function chartBlocks(
  { guideline }: ReportInput,
  { type, branches, leaves }: CompoundScore,
  { fractions }: LetterContext,
): Block[] {
  const scores = new Map([...branches, ...leaves].map((score) => [score.id, score]));
  const aspects = guideline.indicators.flatMap(({ id, name }) => {
    const score = scores.get(id);
    return score === undefined
      ? []
      : [{ name, earned: score.f, median: fractions.get(type)?.get(id) ?? null }];
  });
  const isKnown = aspects.some(({ earned }) => earned !== null);
  return isKnown ? [figure(aspectChart(aspects, chartLook('paper', 'zh')))] : [];
}
