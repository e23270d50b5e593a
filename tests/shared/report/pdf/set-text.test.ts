import { expect, test } from 'vitest';
import { setText } from '../../../../shared/report/pdf/set-text.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const STYLE = { face: 'song', size: 16, pitch: 30 } as const;

test('the line pitch is fixed, whatever the font would like', () => {
  // 16 points of a font 1.5 high are 24; 30 is 1.25 times that.
  expect(setText('小区', STYLE, PLAIN_BOOK)).toEqual({
    text: '小区',
    font: 'song',
    fontSize: 16,
    lineHeight: 1.25,
  });
});

test('a rare character is set in a face that has it, the rest stays', () => {
  const { text } = setText('万科玥苑𬭎', STYLE, PLAIN_BOOK);
  expect(text).toEqual([
    { text: '万科', font: 'song', lineHeight: 1.25 },
    { text: '玥', font: 'songMore', lineHeight: 1.25 },
    { text: '苑', font: 'song', lineHeight: 1.25 },
    { text: '𬭎', font: 'heiMore', lineHeight: 1.25 },
  ]);
});

test('a long word may break anywhere, the words around it may not', () => {
  const digest = '9f86d081884c7d659a2feaa0c55ad015';
  expect(setText(`摘要${digest}。`, STYLE, PLAIN_BOOK).text).toEqual([
    { text: '摘要', font: 'song', lineHeight: 1.25 },
    { text: digest, font: 'song', lineHeight: 1.25, wordBreak: 'break-all' },
    { text: '。', font: 'song', lineHeight: 1.25 },
  ]);
});

test('line ends become spaces, and a text of unheard-of length is cut', () => {
  expect(setText('一\n二\t三', STYLE, PLAIN_BOOK).text).toBe('一 二 三');
  expect(setText('长'.repeat(5000), STYLE, PLAIN_BOOK).text).toHaveLength(2001);
  expect(setText('', STYLE, PLAIN_BOOK).text).toBe('');
});
