import { LIST_NAMES, type List } from '../../model/records/list-item.ts';

/** How much stands on a list; of needs, how many nothing on the lists meets. */
export function listSentence(list: List, items: number, unmatched: number): string {
  const name = LIST_NAMES[list].zh;
  if (items === 0) return `${name}尚无条目。`;
  const open = list !== 'needs' || unmatched === 0 ? '' : `，其中尚无对应服务或资源的${unmatched}项`;
  return `${name}共${items}项${open}。`;
}
