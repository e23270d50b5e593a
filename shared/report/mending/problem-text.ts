import type { RectificationItem } from '../../model/records/rectification-item.ts';

/**
 * What is to be mended; of an item that was taken over from an earlier year, with that year, whose figures it tells.
 *
 * @example problemText(item, 2027) // '2.1 满意度：得分率57.1%，低于60%（2026年）'
 */
export function problemText(item: Pick<RectificationItem, 'problem' | 'origin'>, year: number): string {
  return `${item.problem}${yearMark(item, year)}`;
}

/** 「（2026年）」 for what an assessment of an earlier year gave rise to; else empty. */
export function yearMark({ origin }: Pick<RectificationItem, 'origin'>, year: number): string {
  const isAssessed = origin.kind === 'shortfall' || origin.kind === 'finding';
  return isAssessed && origin.year !== year ? `（${origin.year}年）` : '';
}
