import type { ItemLine } from '../../../shared/contract/rectification/items.ts';
import type { Wording } from '../../../shared/language/wording.ts';

/** How long an item is overdue or has left; empty for a closed one. */
export function dueWords({ due, daysLeft }: Pick<ItemLine, 'due' | 'daysLeft'>): Wording {
  if (due === 'closed') return { zh: '', en: '' };
  if (daysLeft === null) return { zh: '未定', en: 'no deadline' };
  if (daysLeft < 0) return { zh: `逾期 ${-daysLeft} 天`, en: `${daysIn(-daysLeft)} overdue` };
  if (daysLeft === 0) return { zh: '今天到期', en: 'due today' };
  return { zh: `还有 ${daysLeft} 天`, en: `${daysIn(daysLeft)} left` };
}

function daysIn(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
