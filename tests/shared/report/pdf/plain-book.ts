import type { FontBook } from '../../../../shared/report/pdf/font-book.ts';

/** A font book without fonts: 玥 is in the second Song only, 𬭎 in the second Hei, emoji nowhere. */
export const PLAIN_BOOK: FontBook = {
  has(face, codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (character === '玥') return face === 'songMore';
    if (character === '𬭎') return face === 'heiMore';
    return face !== 'songMore' && face !== 'heiMore' && codePoint < 0x1f000;
  },
  ascent: () => 1.2,
  advance: (_, codePoint) => (codePoint < 0x100 ? 0.5 : 1),
};
