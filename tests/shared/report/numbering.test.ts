import { expect, test } from 'vitest';
import { attachmentNoteNumber, attachmentNumber, headingNumber } from '../../../shared/report/numbering.ts';

test('headings count 一、（一）1.（1） from the outermost level inwards', () => {
  expect([0, 1, 2, 3].map((depth) => headingNumber(depth, 1))).toEqual(['二、', '（二）', '2. ', '（2）']);
});

test('below the fourth level nothing is counted', () => {
  expect(headingNumber(4, 0)).toBe('');
});

test('one attachment alone has no number, in the note and on its page', () => {
  expect([attachmentNumber(0, 1), attachmentNoteNumber(0, 1)]).toEqual(['附件', '']);
  expect([attachmentNumber(1, 2), attachmentNoteNumber(1, 2)]).toEqual(['附件2', '2. ']);
});
