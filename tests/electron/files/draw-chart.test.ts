import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../electron/files/draw-chart.ts';
import { chartLook } from '../../../shared/chart/chart-look.ts';
import { scoresByType } from '../../../shared/chart/scores-by-type.ts';
import { drawingMarks } from '../../../shared/report/pdf/drawing/drawing-marks.ts';
import { chartedDistrict } from '../../shared/chart/charted-district.ts';
import { PLAIN_BOOK } from '../../shared/report/pdf/plain-book.ts';

const SIZE = { width: 442, height: 150 };

describe('a chart drawn as SVG', () => {
  const { option } = scoresByType(chartedDistrict(), chartLook('paper', 'zh'));
  const svg = drawChart(option, SIZE);

  test('has the size asked for and its words in Chinese', () => {
    expect(svg).toMatch(/^<svg width="442" height="150"/);
    expect(svg).toContain('>售后公房</text>');
    expect(svg).toContain('>优秀 90</text>');
  });

  test('is the same when it is drawn again', () => {
    expect(drawChart(option, SIZE)).toBe(svg);
  });

  test('has nothing in it that printing would have to take for a picture', () => {
    expect(drawingMarks(svg, PLAIN_BOOK)?.length).toBeGreaterThan(20);
  });

  test('holds nothing that could run, be loaded or be pointed at', () => {
    expect(svg).not.toMatch(/<script|<style|<image|href|url\(|class=|ecmeta/);
  });
});
