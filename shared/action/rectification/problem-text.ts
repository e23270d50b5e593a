import type { RectificationItem } from '../../model/records/rectification-item.ts';
import { takenOverFrom } from './taken-over.ts';

/**
 * What is to be mended; of an item that was taken over from an earlier year, with that year, whose figures it tells.
 *
 * @example problemText(item, 2027) // '2.1 满意度：得分率57.1%，低于60%（2026年）'
 */
export function problemText(
  item: Pick<RectificationItem, 'problem' | 'origin' | 'steps'>,
  year: number,
): string {
  return `${item.problem}${yearMark(item, year)}`;
}

/** 「（2026年）」 for what was taken over from an earlier year; else empty. */
export function yearMark(item: Pick<RectificationItem, 'origin' | 'steps'>, year: number): string {
  return yearText(takenOverFrom(item, year));
}

/** 「（2026年）」 for the earlier year that something was taken over from; empty for none. */
export function yearText(from: number | null): string {
  return from === null ? '' : `（${from}年）`;
}
