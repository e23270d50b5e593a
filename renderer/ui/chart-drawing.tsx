import { BarChart, BoxplotChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartOption } from '../../shared/chart/chart.ts';

use([
  BarChart,
  BoxplotChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartDrawingProps {
  readonly option: ChartOption;
  /** In CSS pixels; it takes all the width there is. */
  readonly height: number;
  /** What is said of it to those who cannot see it. */
  readonly label: string;
  /** Called with the id of the point that was clicked. */
  readonly onChoose?: ((id: string) => void) | undefined;
}

/** What ECharts draws, as large as its place. Loaded apart from the screen it stands on: the library is large. */
export function ChartDrawing({ option, height, label, onChoose }: ChartDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<EChartsType>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;

  useEffect(() => {
    if (place.current === null) return;
    const drawn = init(place.current, null, { renderer: 'svg' });
    drawing.current = drawn;
    drawn.on('click', ({ data }) => {
      const id = idOf(data);
      if (id !== null) choose.current?.(id);
    });
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    drawing.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

/** The id a chart gave a point; null for anything else that can be clicked. */
function idOf(data: unknown): string | null {
  const hasId = typeof data === 'object' && data !== null && 'id' in data;
  return hasId && typeof data.id === 'string' ? data.id : null;
}
