import { expect, test } from 'vitest';
import { paragraph, section } from '../../../../shared/report/paper.ts';
import type { TextNode } from '../../../../shared/report/pdf/nodes.ts';
import { paperDefinition } from '../../../../shared/report/pdf/paper-definition.ts';
import { paperOf } from './drawn.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const DEFINITION = paperDefinition(
  paperOf({
    sections: [
      { ...section('方法', [paragraph('说明。')]), sections: [section('依据', [paragraph('说明。')])] },
    ],
    attachments: [{ title: '甲', blocks: [] }],
    footNote: '演练',
  }),
  { book: PLAIN_BOOK, draw: () => '<svg/>' },
);
const TEXTS = DEFINITION.content.filter((node): node is TextNode => 'text' in node);
const found = (text: string) => TEXTS.filter((node) => node.text === text);

test('a page begins where the one before it ends, and nowhere else', () => {
  expect(DEFINITION.content.filter(({ pageBreak }) => pageBreak === 'before')).toHaveLength(1);
  expect(DEFINITION.pageMargins).toBe(0);
});

test('headings are bookmarks below those of the sections around them', () => {
  expect(
    TEXTS.filter(({ outline }) => outline).map(({ outlineText, id, outlineParentId }) => [
      outlineText,
      id,
      outlineParentId,
    ]),
  ).toEqual([
    ['一、方法', 'section-1', undefined],
    ['（一）依据', 'section-1-1', 'section-1'],
    ['附件　甲', 'attachment-1', undefined],
  ]);
});

test('the top of a face stands as far above the line of letters as it rises', () => {
  // The third line: 37 mm, two lines of 28.95, half of one and 0.38 × 16, less 1.2 × 16.
  const [heading] = found('一、方法');
  expect(heading?.absolutePosition.y).toBeCloseTo((37 * 72) / 25.4 + 2 * 28.95 + 20.555 - 19.2);
});

test('page numbers stand right on odd pages and left on even ones, the note opposite', () => {
  const left = (text: string) => found(text).map(({ absolutePosition: { x } }) => x < 300);
  expect([left('— 1 —'), left('— 2 —')]).toEqual([[false], [true]]);
  expect(left('演练')).toEqual([true, false]);
});

test('the definition is plain data but for the date', () => {
  expect(JSON.parse(JSON.stringify(DEFINITION.content))).toEqual(DEFINITION.content);
});
