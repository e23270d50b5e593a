import type { BarSeriesOption, BoxplotSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type {
  GridComponentOption,
  LegendComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What ECharts draws, as plain JSON: it can cross from thread to thread and is the same for screen and paper. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | BoxplotSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>;

/** A chart as data: what it shows, for those who see it and for those who do not. */
export interface Chart {
  readonly title: string;
  /** How its signs are to be read. */
  readonly note: string;
  /** The same figures in words, one text a column. */
  readonly table: ChartTable;
  /** How high it wants to be, in units of the look: pixels on screen, points on paper. */
  readonly height: number;
  readonly option: ChartOption;
}

export interface ChartTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
