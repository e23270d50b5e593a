import { expect, test } from 'vitest';
import { placeIn, spellingOf } from '../../../renderer/lib/pinyin.ts';

test.each([
  ['the characters', '桥新', 1],
  ['all of the 拼音', 'hongqiaoxincun', 0],
  ['the initials', 'hqxc', 0],
  ['initials in the middle', 'xc', 2],
  ['an unfinished last syllable', 'hongqia', 0],
  ['characters, syllables and initials mixed', '虹qiaox', 0],
  ['capitals and full width', 'ＨＱ', 0],
  ['other initials', 'hqxz', null],
  ['nothing that is unfinished in the middle', 'hoqi', null],
])('虹桥新村 is found by %s', (_, typed, place) => {
  expect(placeIn(spellingOf('虹桥新村'), typed)).toBe(place);
});

test('a character with several readings is found by each', () => {
  for (const typed of ['changning', 'zhangning', 'cn', 'zn']) {
    expect(placeIn(spellingOf('长宁新村'), typed)).toBe(0);
  }
});

test('a syllable that begins with zh, ch or sh may be typed by one letter or two', () => {
  for (const typed of ['zsgy', 'zhsgy', 'zhshgy']) expect(placeIn(spellingOf('中山公园'), typed)).toBe(0);
});

test('绿 is found by lv and by lu', () => {
  for (const typed of ['lvdi', 'ludi', 'ld']) expect(placeIn(spellingOf('绿地'), typed)).toBe(0);
});

test('figures and Latin letters are found as they stand, brackets and spaces are passed over', () => {
  expect(placeIn(spellingOf('天山路 300弄（东区）'), '300弄dq')).toBe(3);
  expect(placeIn(spellingOf('C-0012'), 'c0012')).toBe(0);
  expect(placeIn(spellingOf('1.2 议事'), '12')).toBe(null);
});
