/** What may stand between the cells of a text table. */
const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How many lines are looked at. */
const LINES = 50;
const CHARACTERS = 64 * 1024;

/**
 * What separates the cells of a table, judged by its first lines: the sign that stands equally often,
 * outside of quotes, in the most lines; of several the one that stands there most often; a comma when
 * there is none at all.
 *
 * @param text the beginning of the table
 * @example delimiterOf('姓名;备注\n甲;一, 二, 三\n') // ';'
 */
export function delimiterOf(text: string): Delimiter {
  const lines = linesOutsideQuotes(text);
  let best: { delimiter: Delimiter; lines: number; times: number } = { delimiter: ',', lines: 0, times: 0 };
  for (const delimiter of DELIMITERS) {
    const { lines: agreeing, times } = mostCommonCount(lines, delimiter);
    const better = agreeing > best.lines || (agreeing === best.lines && times > best.times);
    if (better) best = { delimiter, lines: agreeing, times };
  }
  return best.delimiter;
}

function linesOutsideQuotes(text: string): readonly string[] {
  return text
    .slice(0, CHARACTERS)
    .replaceAll(/"(?:[^"]|"")*(?:"|$)/g, 'quoted')
    .split(/\r\n?|\n/, LINES)
    .filter((line) => line.trim() !== '');
}

/** How many lines agree on how often the sign stands in them; lines without it agree on nothing. */
function mostCommonCount(lines: readonly string[], delimiter: Delimiter): { lines: number; times: number } {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const times = line.split(delimiter).length - 1;
    if (times > 0) linesByCount.set(times, (linesByCount.get(times) ?? 0) + 1);
  }
  let best = { lines: 0, times: 0 };
  for (const [times, count] of linesByCount) {
    if (count > best.lines || (count === best.lines && times > best.times)) best = { lines: count, times };
  }
  return best;
}
