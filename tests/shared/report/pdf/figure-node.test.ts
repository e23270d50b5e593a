import { expect, test } from 'vitest';
import type { Chart } from '../../../../shared/chart/chart.ts';
import { figure, paragraph, section } from '../../../../shared/report/paper.ts';
import { missingCharacters } from '../../../../shared/report/pdf/missing-characters.ts';
import { paperDefinition } from '../../../../shared/report/pdf/paper-definition.ts';
import { EMPTY_PAPER } from './empty-paper.ts';
import { PLAIN_BOOK } from './plain-book.ts';

function chartOf(title: string, option: Chart['option'] = {}) {
  return figure({ title, note: '说明', table: { headings: [], rows: [] }, height: 100, option });
}

function paperWith(...figures: ReturnType<typeof chartOf>[]) {
  const [first, ...others] = figures.map((one) => section('各类型', [paragraph('如下。'), one]));
  return {
    ...EMPTY_PAPER,
    sections: first === undefined ? [] : [{ ...first, sections: others }],
    attachments: [{ title: '附图', blocks: [chartOf('三')] }],
  };
}

const draw = () => '<svg><text x="1">玥1</text><text>A&amp;B</text></svg>';

/** What stands on paper where figures are, from drawing to note. */
function figuresOf(paper: ReturnType<typeof paperWith>) {
  return paperDefinition(paper, { book: PLAIN_BOOK, draw }).content.flatMap((node) =>
    'stack' in node && node.stack.some((one) => 'svg' in one) ? [node.stack] : [],
  );
}

test('figures are numbered through the whole document, attachments included', () => {
  const captions = figuresOf(paperWith(chartOf('一'), chartOf('二'))).map(([, caption]) => caption);
  expect(captions.map((caption) => caption && 'text' in caption && caption.text)).toEqual([
    '图1　一',
    '图2　二',
    '图3　三',
  ]);
});

test('a figure stays whole and is as wide as the text', () => {
  const [stack] = figuresOf(paperWith(chartOf('一')));
  const drawing = stack?.find((one) => 'svg' in one);
  expect(((drawing?.width ?? 0) * 25.4) / 72).toBeCloseTo(156);
});

test('a character that Hei lacks is drawn in a face that has it', () => {
  const [stack] = figuresOf(paperWith(chartOf('一')));
  const drawing = stack?.find((one) => 'svg' in one);
  expect(drawing?.svg).toBe(
    '<svg><text x="1"><tspan style="font-family:songMore">玥</tspan>1</text><text>A&amp;B</text></svg>',
  );
});

test('a character in a chart that no face has is missed as any other', () => {
  const option = { yAxis: { type: 'category' as const, data: ['幸福🏠街道'] } };
  expect(missingCharacters(paperWith(chartOf('一', option)), PLAIN_BOOK)).toEqual([
    { character: '🏠', heading: '各类型', text: '幸福🏠街道' },
  ]);
});
