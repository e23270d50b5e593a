import { describe, expect, test } from 'vitest';
import { drawingMarks } from '../../../../../shared/report/pdf/drawing/drawing-marks.ts';
import { placedPath } from '../../../../../shared/report/pdf/drawing/placed-path.ts';
import { PLAIN_BOOK } from '../plain-book.ts';

const marksOf = (inside: string) =>
  drawingMarks(`<svg width="442" height="100">\n${inside}\n</svg>`, PLAIN_BOOK);

describe('a path in another place and size', () => {
  const twice = { x: 10, y: 20, scaleX: 2, scaleY: 3 };

  test('has its places moved and made larger, its ways made larger only', () => {
    expect(placedPath('M1 2L3 4l5 6Z', twice)).toBe('M12 26L16 32l10 18Z');
  });

  test('keeps the turn and the flags of an arc', () => {
    expect(placedPath('M1 0A1 1 0 1 1 1 -0.1', twice)).toBe('M12 20A2 3 0 1 1 12 19.7');
  });

  test('also where a command goes on without its letter', () => {
    expect(placedPath('M0 0L1 1 2 2', twice)).toBe('M10 20L12 23 14 26');
  });
});

describe('shapes', () => {
  test('with their fill and their line, where they are moved to', () => {
    const bar = '<path d="M0 0l5 0" transform="translate(1 2)" fill="#90b2d1" fill-opacity="0.6"></path>';
    const line =
      '<path d="M0 0L5 0" fill="none" stroke="#d5dae0" stroke-width="0.5" stroke-dasharray="2,1"></path>';
    expect(marksOf(`${bar}\n${line}`)).toEqual([
      {
        kind: 'shape',
        x: 0,
        y: 0,
        path: 'M1 2l5 0',
        fill: { colour: '#90b2d1', opacity: 0.6 },
        stroke: null,
      },
      {
        kind: 'shape',
        x: 0,
        y: 0,
        path: 'M0 0L5 0',
        fill: null,
        stroke: { colour: '#d5dae0', width: 0.5, dash: [2, 1] },
      },
    ]);
  });

  test('that show nothing are left out: no colour, no width, nothing but air', () => {
    const nothing = [
      '<rect width="442" height="100" x="0" y="0" fill="none"></rect>',
      '<path d="M0 0l5 0" fill="none"></path>',
      '<path d="M0 0l5 0" fill="#000" fill-opacity="0" stroke="#ccc" stroke-width="0"></path>',
    ];
    expect(marksOf(nothing.join(''))).toEqual([]);
  });
});

describe('texts', () => {
  const text = (anchor: string, words: string) =>
    `<text dominant-baseline="central" text-anchor="${anchor}" style="font-size:9px;font-family:hei;" y="-6" transform="translate(48 37)" fill="#1f2328">${words}</text>`;

  test('end, begin or have their middle where they are placed', () => {
    // Four characters of 9 points.
    expect(['start', 'middle', 'end'].map((anchor) => marksOf(text(anchor, '售后公房'))?.[0]?.x)).toEqual([
      48, 30, 12,
    ]);
    // The middle is at 31; letters stand 0.38 × 9 below it.
    expect(marksOf(text('end', '售后公房'))?.[0]?.y).toBeCloseTo(34.42);
  });

  test('are decoded, and set in faces that have their characters', () => {
    const marks = marksOf(text('start', 'A&amp;玥'));
    expect(marks?.map((mark) => mark.kind === 'text' && [mark.text, mark.face])).toEqual([
      ['A&', 'hei'],
      ['玥', 'songMore'],
    ]);
  });
});

test('what charts do not have is not guessed at', () => {
  expect(marksOf('<g><path d="M0 0"></path></g>')).toBeNull();
  expect(marksOf('<image href="x"></image>')).toBeNull();
  expect(marksOf('<path d="M0 0" transform="rotate(45)" fill="#000"></path>')).toBeNull();
  expect(marksOf('<path d="M0 0" clip-path="url(#a)" fill="#000"></path>')).toBeNull();
  expect(drawingMarks('', PLAIN_BOOK)).toBeNull();
});
