import { describe, expect, test } from 'vitest';
import { type ChartLook, chartLook, colourSteps } from '../../../shared/chart/chart-look.ts';
import { gradeSharesByType } from '../../../shared/chart/grade-shares-by-type.ts';
import { scoresBySubdistrict } from '../../../shared/chart/scores-by-subdistrict.ts';
import { scoresByType } from '../../../shared/chart/scores-by-type.ts';
import { chartedDistrict } from './charted-district.ts';

const LOOKS = (['paper', 'light', 'dark'] as const).map((medium) => chartLook(medium, 'zh'));
const CHARTS = [scoresByType, scoresBySubdistrict, gradeSharesByType];

test.each(LOOKS)('an option for $medium is plain JSON, the same each time', (look) => {
  for (const chart of CHARTS) {
    const { option } = chart(chartedDistrict(), look);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(chart(chartedDistrict(), look).option).toEqual(option);
  }
});

describe('colours', () => {
  test.each(LOOKS)('every text on $medium is told from its ground at 4.5 : 1', ({ colours }) => {
    const { text, faintText, background, steps } = colours;
    const pairs = [[text, background], [faintText, background], ...steps.map(({ ink, fill }) => [ink, fill])];
    for (const [ink, ground] of pairs) expect(contrast(ink ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LOOKS)(
    'steps on $medium only grow lighter or only darker, so that grey paper shows them',
    (look) => {
      const light = colourSteps(look, 4).map(({ fill }) => luminance(fill));
      const sorted = [...light].sort((a, b) => a - b);
      expect([sorted, sorted.toReversed()]).toContainEqual(light);
      expect(new Set(light).size).toBe(4);
    },
  );

  test('more steps than there are repeat the last', () => {
    const fills = colourSteps(LOOKS[0] as ChartLook, 7).map(({ fill }) => fill);
    expect(fills).toHaveLength(7);
    expect(fills.slice(4)).toEqual([fills[4], fills[4], fills[4]]);
  });
});

/** WCAG 2.2: from 1 for the same colour to 21 for black on white. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
