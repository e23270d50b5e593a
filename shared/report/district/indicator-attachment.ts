import { Rational } from '../../exact/rational.ts';
import { type Indicator, isBranch } from '../../model/guideline.ts';
import { METHOD_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { mean } from '../../statistics/mean.ts';
import { type Attachment, column, paragraph, table } from '../paper.ts';
import { rateText } from '../rate-text.ts';
import type { ReportInput } from '../report-input.ts';
import { groupsOf } from '../standings/groups.ts';

/** What the compounds of each type earned of each indicator, on average. None for the year, or where nothing was scored. */
export function indicatorAttachment(input: ReportInput): Attachment[] {
  const { run, guideline } = input;
  const types = groupsOf(input, 'type').filter(({ compounds }) => compounds.some(isScored));
  if (run.scores.phase === 'annual' || types.length === 0) return [];
  const means = types.map(({ compounds }) => meanFractions(compounds.filter(isScored)));
  const lines = linesOf(guideline.indicators).filter(({ id }) => means.some((ofType) => ofType.has(id)));
  const rows = lines.map((line) => [
    line.id,
    line.name,
    isBranch(line) ? '' : METHOD_NAMES[line.method].zh,
    String(line.points),
    ...means.map((ofType) => rateText(ofType.get(line.id) ?? null, guideline)),
  ]);
  const topLevel = new Set(guideline.indicators.map(({ id }) => id));
  const headRows = lines.flatMap(({ id }, place) => (topLevel.has(id) ? [place] : []));
  const words =
    '得分率为该类型已评分小区在该指标的得分占分值百分比的平均数，没有数据的小区不计入；“—”为该类型不适用或没有数据。';
  return [
    {
      title: '各类型小区指标平均得分率',
      blocks: [paragraph(words), table(columnsOf(types), rows, { headRows })],
    },
  ];
}

function columnsOf(types: readonly { readonly name: string }[]) {
  return [
    column('编号', 9, 'left'),
    column('指标', 30, 'left'),
    column('方法', 11),
    column('分值', 7),
    ...types.map(({ name }) => column(name, 11)),
  ];
}

function isScored({ score }: CompoundScore): boolean {
  return score !== null;
}

/** By indicator: the mean fraction among the compounds that have one. */
function meanFractions(compounds: readonly CompoundScore[]): Map<string, Rational> {
  const fractions = new Map<string, Rational[]>();
  for (const { branches, leaves } of compounds)
    for (const { id, f } of [...branches, ...leaves]) {
      if (f === null) continue;
      const own = fractions.get(id) ?? [];
      fractions.set(id, own);
      own.push(Rational.of(f));
    }
  return new Map([...fractions].map(([id, own]) => [id, mean(own) ?? Rational.ZERO]));
}

/** Every indicator, each followed by those below it. */
function linesOf(indicators: readonly Indicator[]): Indicator[] {
  return indicators.flatMap((one) => (isBranch(one) ? [one, ...linesOf(one.children)] : [one]));
}
