import { FEWEST_HEARD } from '../../action/lists/need-candidate.ts';
import { LIST_NAMES, type List } from '../../model/records/list-item.ts';

/** How much of a list is told of, and how much is not. */
interface ListCounts {
  readonly items: number;
  /** Of the items, needs that nothing on the lists meets. */
  readonly unmatched: number;
  /** Beside the items, those that only fewer than five residents speak of. */
  readonly withheld: number;
}

/** How much stands on a list; of needs, how many nothing on the lists meets. */
export function listSentence(list: List, { items, unmatched, withheld }: ListCounts): string {
  const name = LIST_NAMES[list].zh;
  const few = `${withheld}项仅由不足${FEWEST_HEARD}名居民提出，不在本表列示。`;
  if (items === 0) return withheld === 0 ? `${name}尚无条目。` : `${name}有${few}`;
  const open = list !== 'needs' || unmatched === 0 ? '' : `，其中尚无对应服务或资源的${unmatched}项`;
  return `${name}共${items}项${open}。${withheld === 0 ? '' : `另有${few}`}`;
}
