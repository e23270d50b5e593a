import fc from 'fast-check';
import { type Draw, drawChance, drawOne, drawWhole } from '../scoring/draw.ts';

/** What cells, lists, JSON or JavaScript take for something else. */
const ODD_TEXTS = [
  '—',
  '-',
  '／',
  '无',
  '不设',
  '不计分',
  '一级',
  '合计',
  '中期',
  '=1+1',
  '+1',
  '@甲',
  "'甲",
  '1.10',
  '1E+5',
  '80%',
  'TRUE',
  '2026-01-01',
  '3-1',
  '"',
  '"甲"',
  ' 甲',
  '甲 ',
  '　甲',
  '甲\n乙',
  '甲\r\n乙',
  '\t',
  '甲；乙',
  '甲;乙',
  '甲、乙',
  '甲，乙',
  '甲：1',
  '甲:',
  '：',
  '\\n',
  '_x0041_',
  '\u0000',
  '\u001f',
  '\u200b',
  '\ufeff甲',
  '\ufffd',
  '\uffff',
  '\ud800',
  '🏘️社区',
  'ｑ１',
  '__proto__',
  'constructor',
  'toString',
  ' › ',
];

/** Gives texts, never the same twice: odd ones, any at all, or plain ones that only look alike. */
export function textsOf(draw: Draw): () => string {
  const given = new Set<string>();
  return () => {
    const text = drawText(draw);
    const unique = given.has(text) ? `${text}${given.size}` : text;
    given.add(unique);
    return unique;
  };
}

export function drawText(draw: Draw): string {
  if (drawChance(draw, 5)) return drawOne(draw, ODD_TEXTS);
  if (drawChance(draw, 5)) return `${drawOne(draw, ['q', 'Q', '甲'])}${drawWhole(draw, 1, 3)}`;
  return draw(fc.string, {
    unit: drawOne(draw, ['binary', 'grapheme'] as const),
    minLength: 1,
    maxLength: 12,
  });
}
