import type { RuleMark } from './marks.ts';

/** Rules with those that go on where another ends as one: a table has a few instead of some for each row. */
export function joinedRules(rules: readonly RuleMark[]): RuleMark[] {
  const ends = new Map<string, number>();
  const joined: RuleMark[] = [];
  for (const rule of rules) {
    const before = ends.get(keyAt(rule, 0));
    const whole = before === undefined ? undefined : joined[before];
    const place = before ?? joined.length;
    const grown = whole === undefined ? rule : { ...whole, length: whole.length + rule.length };
    joined[place] = grown;
    ends.delete(keyAt(rule, 0));
    ends.set(keyAt(grown, grown.length), place);
  }
  return joined;
}

/** Where a rule passes after a part of its length, and how it looks. */
function keyAt({ x, y, direction, width, colour }: RuleMark, part: number): string {
  const [right, down] = direction === 'across' ? [part, 0] : [0, part];
  return [(x + right).toFixed(2), (y + down).toFixed(2), direction, width, colour].join(' ');
}
