/** Whether a number under a format is a date (with or without a time), a time of day, a percentage, or just a number. */
export type NumberFormat = 'date' | 'time' | 'percent' | 'number';

/** The formats that every program knows without their being written down; 27–36 and 50–58 are the Chinese ones. */
const BUILT_IN = new Map<number, NumberFormat>([
  ...range(9, 10, 'percent'),
  ...range(14, 17, 'date'),
  ...range(18, 21, 'time'),
  [22, 'date'],
  ...range(27, 31, 'date'),
  ...range(32, 35, 'time'),
  [36, 'date'],
  [45, 'time'],
  [47, 'time'],
  ...range(50, 54, 'date'),
  ...range(55, 56, 'time'),
  ...range(57, 58, 'date'),
]);

/** Characters that are looked at; programs write at most 255. */
const LONGEST = 1_000;

/** What a built-in format makes of a number; 46, `[h]:mm:ss`, is a duration and stays a number of days. */
export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.get(id) ?? 'number';
}

/**
 * What a written format makes of a number, judged by its first section without quoted and escaped letters,
 * colours, conditions and locales. A duration (`[h]:mm`) stays a number of days.
 *
 * @example numberFormat('yyyy"年"m"月"d"日"') // 'date'
 * @example numberFormat('#,##0.00" days"') // 'number'
 */
export function numberFormat(code: string): NumberFormat {
  const plain = code.slice(0, LONGEST).replaceAll(/"[^"]*"?|\\.|[_*]./gs, '');
  if (/\[(?:h+|m+|s+)\]/i.test(plain)) return 'number';
  const [section = ''] = plain.replaceAll(/\[[^\]]*\]/g, '').split(';');
  if (section.includes('%')) return 'percent';
  const letters = section.replaceAll(/General|AM\/PM|A\/P|上午\/下午/gi, '');
  if (/[yd]/i.test(letters)) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'date' : 'number';
}

function range(from: number, to: number, format: NumberFormat): [number, NumberFormat][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, format]);
}
