import { theme } from 'antd';
import { describe, expect, test } from 'vitest';
import { themeOf } from '../../../renderer/app/theme.ts';

const INKS = [
  'colorPrimary',
  'colorLink',
  'colorError',
  'colorWarning',
  'colorSuccess',
  'colorInfo',
] as const;
const GROUNDS = ['colorBgContainer', 'colorBgLayout', 'controlItemBgActive'] as const;

describe.each([
  ['light', false],
  ['dark', true],
] as const)('in the %s theme', (_name, isDark) => {
  const colours = theme.getDesignToken(themeOf('zh', isDark));
  const pairs = INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const));

  test.each(pairs)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['colorTextSecondary', 'colorTextDescription', 'colorTextPlaceholder'] as const)(
    '%s can be read on a page and on a field',
    (ink) => {
      expect(contrast(colours[ink], colours.colorBgLayout)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[ink], colours.colorBgContainer)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
