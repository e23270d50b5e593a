import type { BoxplotSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { publish, published } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Guideline } from '../model/guideline.ts';
import type { ChartLook } from './chart-look.ts';
import type { ScoredCompound } from './charted-scores.ts';
import type { SummedGroup } from './summed-group.ts';

/** Quartiles of fewer say nothing that the points do not say. */
const FEWEST_FOR_A_BOX = 5;

type Rounding = Pick<Guideline, 'rounding'>;

/** Every compound as a point, spread over most of its row so that equal scores do not hide each other. */
export function pointSeries(
  groups: readonly SummedGroup[],
  { medium, colours, textSize }: ChartLook,
  { rounding }: Rounding,
): ScatterSeriesOption {
  return {
    type: 'scatter',
    yAxisIndex: 1,
    symbolSize: textSize / 3.5,
    itemStyle: { color: colours.accent, opacity: 0.6 },
    data: groups.flatMap(({ compounds }, row) =>
      byScore(compounds).map(({ code, name, score }, place) => {
        const value = [score, row + spread(place)];
        // Nobody can point at paper.
        return medium === 'paper'
          ? value
          : { id: code, name: `${name} ${publish(Rational.of(score), rounding)}`, value };
      }),
    ),
  };
}

function byScore(compounds: readonly ScoredCompound[]): ScoredCompound[] {
  return [...compounds].sort((a, b) => a.score - b.score || (a.code < b.code ? -1 : 1));
}

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
const WIDTH_OF_POINTS = 0.62;

/** −0.31…0.31: neighbours in order land far from each other, and the same chart comes out each time. */
function spread(place: number): number {
  return Number((((((place + 1) * GOLDEN_RATIO) % 1) - 0.5) * WIDTH_OF_POINTS).toFixed(4));
}

/** The box over the middle half, with whiskers to the lowest and highest. */
export function boxSeries(
  groups: readonly SummedGroup[],
  { colours, textSize }: ChartLook,
  { rounding }: Rounding,
): BoxplotSeriesOption {
  return {
    type: 'boxplot',
    silent: true,
    boxWidth: [textSize, textSize * 1.6],
    itemStyle: { color: 'transparent', borderColor: colours.text, borderWidth: 1 },
    data: groups.map(({ compounds, summary }) => {
      if (compounds.length < FEWEST_FOR_A_BOX) return [];
      const { lowest, lowerQuartile, median, upperQuartile, highest } = summary;
      return [lowest, lowerQuartile, median, upperQuartile, highest].map((value) =>
        published(value, rounding),
      );
    }),
  };
}

/** The published mean of each group. */
export function meanSeries(
  groups: readonly SummedGroup[],
  { colours, textSize, language }: ChartLook,
  { rounding }: Rounding,
): ScatterSeriesOption {
  const word = language === 'zh' ? '平均分' : 'mean';
  return {
    type: 'scatter',
    yAxisIndex: 1,
    symbol: 'diamond',
    symbolSize: textSize,
    itemStyle: { color: colours.background, borderColor: colours.accent, borderWidth: 1.5, opacity: 1 },
    data: groups.flatMap(({ name, mean }, row) =>
      mean === null
        ? []
        : [{ name: `${name} ${word} ${publish(Rational.of(mean), rounding)}`, value: [mean, row] }],
    ),
  };
}
