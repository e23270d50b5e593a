import { type Indicator, isBranch, leavesOf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import type { CompoundScore, LeftOutCount } from '../../model/scores.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';
import type { Fillings } from '../fill-text.ts';
import { leftOutSentence } from '../left-out-sentence.ts';
import { officialPaper } from '../official-paper.ts';
import { column, type Paper, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import { provenanceRows } from '../provenance-rows.ts';
import type { ReportInput } from '../report-input.ts';
import {
  missingLeavesSentence,
  partsSentence,
  standingSentence,
  statusSentence,
  vetoSentence,
} from './letter-sentences.ts';
import type { TypeMedians } from './type-medians.ts';

/** 小区评估意见书: one compound's result, indicator by indicator beside the median of its type. */
export function buildCompoundLetter(
  input: ReportInput,
  compound: CompoundScore,
  medians: TypeMedians,
): Paper {
  const { run, year } = input;
  const isYear = run.scores.phase === 'annual';
  return officialPaper(input, {
    kind: 'letter',
    fillings: compoundFillings(input, compound),
    title: [compound.name, `${year}年${PHASE_NAMES[run.scores.phase].zh}评估意见书`],
    sections: [
      resultSection(input, compound),
      ...(isYear ? [] : [indicatorSection(input, compound, medians)]),
      section('评分依据', [table([column('项目', 18), column('内容', 82, 'left')], provenanceRows(input))]),
    ],
    attachments: [],
  });
}

/** What texts of the settings may say of a compound. */
function compoundFillings({ guideline }: ReportInput, compound: CompoundScore): Fillings {
  return {
    街镇: compound.subdistrict,
    居委会: compound.committee,
    小区: compound.name,
    编号: compound.code,
    类型: guideline.types.find(({ code }) => code === compound.type)?.name ?? compound.type,
    得分: scoreText(compound.score, guideline),
    等次: compound.grade ?? NO_FIGURE,
  };
}

function resultSection(input: ReportInput, compound: CompoundScore): Section {
  const sentences = [
    `${compound.name}（${compound.code}）属${compound.subdistrict}${compound.committee}。`,
    standingSentence(input, compound),
    partsSentence(input, compound),
    statusSentence(compound),
    vetoSentence(input, compound),
    ...PHASES.map((phase) => leftOutSentence(phase, leftOutOf(input, phase, compound.code))),
  ];
  return section('评估结果', [paragraph(sentences.join(''))]);
}

function leftOutOf({ run }: ReportInput, phase: Phase, code: string): LeftOutCount[] {
  return (run.scores.evidence[phase]?.leftOut ?? []).filter(({ compound }) => compound === code);
}

function indicatorSection(input: ReportInput, compound: CompoundScore, medians: TypeMedians): Section {
  return section('各项指标', [
    paragraph(missingLeavesSentence(compound)),
    indicatorTable(input, compound, medians),
  ]);
}

function indicatorTable(
  { guideline }: ReportInput,
  compound: CompoundScore,
  medians: TypeMedians,
): PaperTable {
  const scores = new Map([...compound.branches, ...compound.leaves].map((score) => [score.id, score]));
  const ofType = medians.get(compound.type);
  const rows = linesOf(guideline.indicators).flatMap(({ id, name }) => {
    const score = scores.get(id);
    if (score === undefined) return [];
    const median = ofType?.get(id) ?? null;
    const earned = score.earned === null ? '无数据' : scoreText(score.earned, guideline);
    return [
      [id, name, String(score.points), earned, median === null ? NO_FIGURE : scoreText(median, guideline)],
    ];
  });
  return table(
    [column('编号', 12, 'left'), column('指标', 48, 'left'), ...['分值', '得分', '同类中位数'].map(narrow)],
    rows,
  );
}

function narrow(heading: string) {
  return column(heading, 14);
}

/** The first level, each branch followed by its leaves: with the levels between, two pages would not do. */
function linesOf(indicators: readonly Indicator[]): Indicator[] {
  return indicators.flatMap((one) => (isBranch(one) ? [one, ...leavesOf(one.children)] : [one]));
}
