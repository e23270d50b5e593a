import type { Leaf } from '../../model/guideline.ts';
import type { Suggesting } from './advice.ts';
import { entryFor } from './playbook-advice.ts';
import { suggestionFor } from './suggestion-for.ts';

/** So many steps of an entry are quoted in full. */
const QUOTED = 2;

/**
 * A suggestion with the first steps of the playbook's entry in full, for documents that have the room; with its full stops.
 *
 * @example suggestionInFull(leaf, input) // '由居委会参照攻略《…》，…；下次评估核对台账。起步做法：（1）摸清空缺，用一周时间…。'
 */
export function suggestionInFull(leaf: Leaf, input: Suggesting, type?: string): string {
  const steps = entryFor(leaf, input, type)?.steps.slice(0, QUOTED) ?? [];
  const quoted = steps.map((step, at) => `（${at + 1}）${asClause(step)}`).join('；');
  return `${suggestionFor(leaf, input, type)}。${quoted === '' ? '' : `起步做法：${quoted}。`}`;
}

function asClause(step: string): string {
  return step.replace(/[。；]$/u, '').replace('：', '，');
}
