import { fittingEntries } from '../../action/playbook/fitting-entries.ts';
import { stepHead } from '../../action/playbook/step-head.ts';
import type { Leaf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';
import type { Advice, Suggesting } from './advice.ts';
import { methodAdvice } from './method-advice.ts';

/**
 * The entry of the playbook that names a leaf, the type's own before a general one; null where none does. What only shares
 * the leaf's aspect is not for paper: it may speak of something else.
 */
export function entryFor(
  leaf: Leaf,
  { guideline, records }: Suggesting,
  type?: string,
): PlaybookEntry | null {
  const [best] = fittingEntries({ leaf, type: type ?? null }, guideline, records.playbook);
  return best?.reason === 'indicator' ? best.entry : null;
}

/**
 * An entry as advice: who leads, its title and what its first steps are called.
 *
 * @param steps so many steps are named
 * @example playbookAdvice(entry, leaf, 2).what // '参照攻略《楼组长补缺和分片联户》，摸清空缺、逐楼推荐'
 */
export function playbookAdvice(entry: PlaybookEntry, leaf: Leaf, steps: number): Advice {
  const who = entry.roles[0]?.who ?? methodAdvice(leaf).who;
  const heads = entry.steps.slice(0, steps).map(stepHead);
  return { who, what: `参照攻略《${entry.title}》${heads.length === 0 ? '' : `，${heads.join('、')}`}` };
}
