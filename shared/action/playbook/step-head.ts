/** The longest short name of a step. */
const LONGEST = 12;

/**
 * What a step is called where there is little room: what stands before 「：」, else its first clause.
 *
 * @example stepHead('摸清空缺：用一周时间列出每个楼组的户数。') // '摸清空缺'
 */
export function stepHead(step: string): string {
  const [head = ''] = step.split('：', 1);
  const name = head.length <= LONGEST ? head : (step.split(/[，；。：、]/u, 1)[0] ?? '');
  const characters = Array.from(name);
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
