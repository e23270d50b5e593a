/**
 * An id that is not taken, after the manner of another: its last number counted up.
 *
 * @example nextId('2.1', new Set(['2.1', '2.2'])) // '2.3'
 * @example nextId('q09', new Set(['q09'])) // 'q10'
 * @example nextId('总体', new Set(['总体'])) // '总体2'
 */
export function nextId(like: string, taken: ReadonlySet<string>): string {
  const { stem = like, digits = '1' } = /^(?<stem>.*?)(?<digits>\d+)$/u.exec(like)?.groups ?? {};
  for (let number = Number(digits) + 1; ; number += 1) {
    const id = `${stem}${String(number).padStart(digits.length, '0')}`;
    if (!taken.has(id)) return id;
  }
}
