import { describe, expect, test } from 'vitest';
import { mayBreak } from '../../../../../shared/report/pdf/text/may-break.ts';

/** The text with a stroke wherever a line may end. */
function divided(text: string): string {
  const characters = Array.from(text);
  return characters
    .map((character, place) => {
      const after = characters[place + 1];
      return after !== undefined && mayBreak(character, after) ? `${character}|` : character;
    })
    .join('');
}

describe('a line may end', () => {
  test('between hanzi, but not before what closes or after what opens', () => {
    expect(divided('小区（示范）得分，')).toBe('小|区|（示|范）|得|分，');
    expect(divided('称为“优秀”。')).toBe('称|为|“优|秀”。');
    expect(divided('《导则》')).toBe('《导|则》');
  });

  test('not within a number, a share, a range or a word of Latin', () => {
    expect(divided('占63%~68%的')).toBe('占|63%~68%|的');
    expect(divided('编号C0102及')).toBe('编|号|C0102|及');
    expect(divided('sha256 of it')).toBe('sha256 |of |it');
  });

  test('not between a number and its unit, nor within a date’s parts', () => {
    expect(divided('共1041个小区')).toBe('共|1041个|小|区');
    expect(divided('2026年7月3日前')).toBe('2026年|7月|3日|前');
    expect(divided('得86.53分')).toBe('得|86.53分');
  });

  test('not within a dash or an ellipsis, and not before one', () => {
    expect(divided('甲——乙……')).toBe('甲——|乙……');
  });

  test('after a bracket of ASCII that closes, not before it', () => {
    expect(divided('甲(乙)丙')).toBe('甲|(乙)|丙');
  });

  test('not before what only changes the character before it', () => {
    expect(divided('邉\u{E0101}区')).toBe('邉\u{E0101}|区');
  });
});
