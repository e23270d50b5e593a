import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import { movementsOf } from '../standings/movements.ts';
import type { LeafChange } from './leaf-changes.ts';

type Moved = Pick<LeafChange, 'leaf' | 'before' | 'after' | 'difference'>;

/** How many leaves the district earned more and less of, and which the most. */
export function leafChangesSentence(changes: readonly Moved[]): string {
  const { rose, fell, stayed } = movementsOf(changes);
  const head = `两阶段均有数据的末级指标${changes.length}项，全区平均得分率`;
  if (rose === changes.length) return `${head}均上升${mostOf(changes, 1)}。`;
  if (fell === changes.length) return `${head}均下降${mostOf(changes, -1)}。`;
  if (stayed === changes.length) return `${head}均持平。`;
  const parts = [
    rose === 0 ? '' : `上升的${rose}项${mostOf(changes, 1)}`,
    fell === 0 ? '' : `下降的${fell}项${mostOf(changes, -1)}`,
    stayed === 0 ? '' : `持平的${stayed}项`,
  ].filter((part) => part !== '');
  return `${head}${parts.join('；')}。`;
}

/** Whichever moved most in this direction, and from where to where. */
function mostOf(changes: readonly Moved[], sign: 1 | -1): string {
  const most = Math.max(...changes.map(({ difference }) => sign * difference));
  const told = changes
    .filter(({ difference }) => sign * difference === most)
    .map(({ leaf, before, after }) => `“${leaf.name}”（由${oneDecimal(before)}%到${oneDecimal(after)}%）`);
  return `，${sign > 0 ? '升' : '降'}幅最大的是${told.join('、')}`;
}

/** A published rate or difference with its one decimal. */
export function oneDecimal(value: number): string {
  return publish(Rational.of(value), { digits: 1, mode: 'half_up' });
}
