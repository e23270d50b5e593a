import { type CommonShortfall, commonShortfalls } from '../../action/shortfall/common-shortfalls.ts';
import { medianFractions, shortfallsOf } from '../../action/shortfall/shortfalls.ts';
import { Rational } from '../../exact/rational.ts';
import { METHOD_NAMES } from '../../model/names.ts';
import { headRowsOf } from '../head-rows.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import { rateText, shareText } from '../rate-text.ts';
import type { ReportInput } from '../report-input.ts';
import { definitionSentence, recoverableText } from '../sentences/shortfall-words.ts';
import { groupsOf } from '../standings/groups.ts';
import type { AttachmentNames } from './attachment-names.ts';
import { districtShortfallSentence, typeShortfallSentence } from './shortfall-sentences.ts';

/** What a type most fell short of. */
export interface TypeShortfalls {
  readonly code: string;
  readonly name: string;
  readonly scored: number;
  readonly shortfalls: readonly TypeShortfall[];
}

/** A leaf that compounds of a type fell short of, beside what the type earns of it in the middle. */
interface TypeShortfall extends CommonShortfall {
  /** Median fraction of all compounds of the type that have one, as in their letters. */
  readonly median: Rational | null;
}

/** The shortfalls of each type that has compounds, in the guideline's order; none for the year, which has no leaves. */
export function shortfallsByType(input: ReportInput): TypeShortfalls[] {
  if (input.run.scores.phase === 'annual') return [];
  const medians = medianFractions(input.run.scores);
  return groupsOf(input, 'type').map(({ key, name, compounds }) => ({
    code: key,
    name,
    scored: compounds.filter(({ score }) => score !== null).length,
    shortfalls: commonShortfalls(compounds, input.guideline).map((one) => {
      const median = medians.get(key)?.get(one.leaf.id);
      return { ...one, median: median === undefined ? null : Rational.of(median) };
    }),
  }));
}

const IN_THE_TEXT = 5;

const NOT_IN_A_YEAR = '全年成绩由中期、年终成绩合成，不单列末级指标，短板分析见中期、年终总报告。';

/** What falls short, type by type. */
export function shortfallSection(
  input: ReportInput,
  types: readonly TypeShortfalls[],
  attached: AttachmentNames,
): Section {
  const { run, guideline } = input;
  if (run.scores.phase === 'annual') return section('短板分析', [paragraph(NOT_IN_A_YEAR)]);
  const counts = run.scores.compounds
    .filter(({ score }) => score !== null)
    .map((compound) => shortfallsOf(compound, guideline).length);
  const words = [definitionSentence(guideline), districtShortfallSentence(counts, guideline)];
  const hasAny = types.some(({ shortfalls }) => shortfalls.length > 0);
  return {
    heading: '短板分析',
    blocks: [
      paragraph(words.join('')),
      ...(hasAny ? types.map((type) => paragraph(typeShortfallSentence(type.name, type, guideline))) : []),
      ...(hasAny
        ? [paragraph(whereSentence(types, attached)), shortfallTable(input, types, IN_THE_TEXT)]
        : []),
    ],
    sections: [],
  };
}

function whereSentence(types: readonly TypeShortfalls[], { shortfalls }: AttachmentNames): string {
  const most = `不超过${IN_THE_TEXT}项，全部短板见${shortfalls}。`;
  if (types.length < 2) return `涉及小区较多的短板见下表，${most}`;
  return `各类型涉及小区较多的短板见下表，每类${most}`;
}

/**
 * Types with the leaves they most fell short of.
 *
 * @param most how many leaves of each type, at most
 */
export function shortfallTable(
  { guideline }: ReportInput,
  types: readonly TypeShortfalls[],
  most: number,
): PaperTable {
  const groups = types
    .filter(({ shortfalls }) => shortfalls.length > 0)
    .map(({ name, shortfalls }) => [
      [name, '', '', '', '', ''],
      ...shortfalls
        .slice(0, most)
        .map((one) => [
          `${one.leaf.id} ${one.leaf.name}`,
          METHOD_NAMES[one.leaf.method].zh,
          `${one.short}/${one.measured}`,
          shareText(one.short, one.measured, guideline),
          rateText(one.median, guideline),
          recoverableText(one, guideline),
        ]),
    ]);
  return table(COLUMNS, groups.flat(), { headRows: headRowsOf(groups) });
}

const COLUMNS = [
  column('末级指标', 40, 'left'),
  column('评估方法', 14),
  column('短板/有数据（个）', 14),
  column('占比', 10),
  column('同类中位得分率', 12),
  column('平均可提升（分）', 12),
];
