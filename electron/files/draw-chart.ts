/// <reference path="./echarts-bundle.d.ts" />
// The whole library in one file: it is read nine times as fast as the parts that are used, which lie in hundreds.
import { init } from 'echarts/dist/echarts.esm.min';
import type { ChartOption } from '../../shared/chart/chart.ts';

/** Draws a chart as the text of an SVG file, in points. */
export function drawChart(
  option: ChartOption,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return withoutHandles(chart.renderToSVGString());
  } finally {
    // Otherwise its clock keeps the process alive.
    chart.dispose();
  }
}

/** Without what only a browser could use to point at parts: half the text, and half the time to print it. */
function withoutHandles(svg: string): string {
  return svg
    .replaceAll(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
    .replaceAll(/<style[^>]*>.*?<\/style>/gs, '');
}
