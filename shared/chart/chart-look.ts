import type { Language } from '../language/wording.ts';

/** What a chart is drawn on. */
export type ChartMedium = 'paper' | 'light' | 'dark';

/** In which language and with which colours, face and size of text a chart is drawn. */
export interface ChartLook {
  readonly medium: ChartMedium;
  readonly language: Language;
  readonly colours: ChartColours;
  readonly font: string;
  /** Of the text, in pixels on screen, in points on paper. */
  readonly textSize: number;
}

interface ChartColours {
  readonly text: string;
  readonly faintText: string;
  readonly rule: string;
  readonly background: string;
  /** 黛蓝. */
  readonly accent: string;
  /** From the best of something to the worst, all told apart without hue, each with what is written on it. */
  readonly steps: readonly ColourStep[];
}

export interface ColourStep {
  readonly fill: string;
  readonly ink: string;
}

const LIGHT: ChartColours = {
  text: '#1f2328',
  faintText: '#59636e',
  rule: '#d5dae0',
  background: '#ffffff',
  accent: '#1f4b7a',
  steps: [
    { fill: '#1f4b7a', ink: '#ffffff' },
    { fill: '#47749f', ink: '#ffffff' },
    { fill: '#90b2d1', ink: '#10202f' },
    { fill: '#c6d8e8', ink: '#10202f' },
    { fill: '#eaf0f6', ink: '#10202f' },
  ],
};

const DARK: ChartColours = {
  text: '#e6e9ed',
  faintText: '#a4adb8',
  rule: '#3a424c',
  background: '#141414',
  accent: '#8ab4dd',
  steps: [
    { fill: '#a9cbec', ink: '#10202f' },
    { fill: '#7ba6d0', ink: '#10202f' },
    { fill: '#44709a', ink: '#ffffff' },
    { fill: '#2b5279', ink: '#ffffff' },
    { fill: '#1c3650', ink: '#ffffff' },
  ],
};

const SCREEN_FONT = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** The look of charts on paper (in the documents' Hei) or in a light or dark window. */
export function chartLook(medium: ChartMedium, language: Language): ChartLook {
  const isPaper = medium === 'paper';
  return {
    medium,
    language,
    colours: medium === 'dark' ? DARK : LIGHT,
    font: isPaper ? 'hei' : SCREEN_FONT,
    textSize: isPaper ? 9 : 12,
  };
}

/** So many steps from the best to the worst, as far from each other as there are; the last again where there are more. */
export function colourSteps({ colours: { steps } }: ChartLook, count: number): ColourStep[] {
  const last = steps.length - 1;
  const stride = count > 1 ? Math.max(last / (count - 1), 1) : 1;
  return Array.from({ length: count }, (_, place) => stepAt(steps, Math.round(place * stride)));
}

function stepAt(steps: readonly ColourStep[], place: number): ColourStep {
  const step = steps[Math.min(place, steps.length - 1)];
  if (step === undefined) throw new RangeError('a look has at least one step');
  return step;
}
