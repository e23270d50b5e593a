import type { Guideline } from '../../model/guideline.ts';
import type { GroupChange, PhaseChange } from '../standings/phase-change.ts';
import { extentText } from './difference-text.ts';

/** How many groups rose and fell, and which the most. */
export function groupChangesSentence(
  kind: string,
  { measure, groups }: { readonly measure: PhaseChange['measure']; readonly groups: readonly GroupChange[] },
  guideline: Guideline,
): string {
  const compared = groups.flatMap(({ name, score }) =>
    score.difference === null ? [] : [{ name, difference: score.difference }],
  );
  const [only] = compared;
  if (only === undefined) return `各${kind}的${measure}不作比较。`;
  if (compared.length === 1)
    return `可以比较的${kind}只有${only.name}，${measure}${oneMove(only, guideline)}。`;
  const rose = compared.filter(({ difference }) => difference > 0);
  const fell = compared.filter(({ difference }) => difference < 0);
  const stayed = compared.length - rose.length - fell.length;
  if (rose.length === compared.length)
    return `${compared.length}个${kind}的${measure}均上升，${spreadClause('升幅', rose, guideline)}。`;
  if (fell.length === compared.length)
    return `${compared.length}个${kind}的${measure}均下降，${spreadClause('降幅', fell, guideline)}。`;
  if (stayed === compared.length) return `${compared.length}个${kind}的${measure}均持平。`;
  const parts = [
    directionClause('上升', '升幅', rose, guideline),
    directionClause('下降', '降幅', fell, guideline),
    stayed === 0 ? '' : `持平的${stayed}个`,
  ].filter((part) => part !== '');
  return `${compared.length}个${kind}中，${measure}${parts.join('；')}。`;
}

type Moved = Pick<GroupChange, 'name'> & { readonly difference: number };

function oneMove({ difference }: Moved, guideline: Guideline): string {
  if (difference === 0) return '持平';
  return `${difference > 0 ? '上升' : '下降'}${extentText(difference, guideline)}`;
}

function directionClause(
  word: string,
  extent: string,
  moved: readonly Moved[],
  guideline: Guideline,
): string {
  if (moved.length === 0) return '';
  const most = furthest(moved, Math.max, guideline);
  if (moved.length === 1) return `${word}的1个，为${most}`;
  return `${word}的${moved.length}个，${extent}最大的是${most}`;
}

/** Who moved furthest and least, where all moved in one direction. */
function spreadClause(extent: string, moved: readonly Moved[], guideline: Guideline): string {
  const most = furthest(moved, Math.max, guideline);
  const least = furthest(moved, Math.min, guideline);
  return most === least ? `${extent}相同，为${most}` : `${extent}最大的是${most}，最小的是${least}`;
}

/** Whoever moved by the largest or the smallest extent, and by how much. */
function furthest(
  moved: readonly Moved[],
  pick: (...extents: number[]) => number,
  guideline: Guideline,
): string {
  const extent = pick(...moved.map(({ difference }) => Math.abs(difference)));
  const names = moved.filter(({ difference }) => Math.abs(difference) === extent).map(({ name }) => name);
  return `${names.join('、')}（${extentText(extent, guideline)}）`;
}
