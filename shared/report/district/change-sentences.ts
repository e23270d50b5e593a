import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { ScoreChange } from '../../scoring/comparison.ts';
import { scoreText } from '../figures.ts';
import { shareText } from '../rate-text.ts';
import type { Movements } from './movements.ts';
import type { GroupChange, PhaseChange } from './phase-change.ts';

const { mid: MID, end: END } = { mid: PHASE_NAMES.mid.zh, end: PHASE_NAMES.end.zh };

/** How the district's figure moved; of medians nothing is said where there are none to compare. */
export function districtChangeSentence(
  { district, measure }: Pick<PhaseChange, 'district' | 'measure'>,
  guideline: Guideline,
): string {
  const { before, after, difference } = district;
  const subject = measure === '平均得分' ? '全区平均得分' : '其得分中位数';
  const figure = (value: number | null) => `${scoreText(value, guideline)}分`;
  if (difference === null) {
    if (measure === '得分中位数') return '';
    const without = [...(before === null ? [MID] : []), ...(after === null ? [END] : [])].join('、');
    return `${without}没有${subject}，全区得分不作比较。`;
  }
  if (difference === 0) return `${subject}${END}与${MID}持平，均为${figure(after)}。`;
  const to = movedBy(difference, `到${END}的`, figure(after));
  return `${subject}由${MID}的${figure(before)}${to}，${movedBy(difference, '', pointsOf(difference, guideline))}。`;
}

function movedBy(difference: number, to: string, figure: string): string {
  return `${difference > 0 ? '上升' : '下降'}${to}${figure}`;
}

function pointsOf(difference: number, guideline: Guideline): string {
  return `${scoreText(Math.abs(difference), guideline)}分`;
}

/** How many compounds rose, fell and stayed, of those with a score on both sides. */
export function movementSentence(movements: Movements, guideline: Guideline): string {
  const { rose, fell, stayed } = movements;
  const all = rose + fell + stayed;
  const parts = [
    { word: '上升', count: rose },
    { word: '下降', count: fell },
    { word: '持平', count: stayed },
  ].filter(({ count }) => count > 0);
  const [only] = parts;
  if (only === undefined) return `没有两阶段均有成绩的小区，小区得分不作比较。`;
  if (parts.length === 1) return `两阶段均有成绩的小区${all}个，得分${all === 1 ? '' : '全部'}${only.word}。`;
  const told = parts.map(({ word, count }) => `${word}的${count}个（${shareText(count, all, guideline)}）`);
  return `两阶段均有成绩的小区${all}个，其中得分${told.join('、')}。`;
}

/** How many compounds rose and fell by a grade or more; empty where the grades cannot be compared. */
export function gradeMovementSentence(movements: Movements | null): string {
  if (movements === null) return '';
  const { rose, fell, stayed } = movements;
  if (rose + fell + stayed === 0) return '';
  if (rose + fell === 0) return '各小区等次均无变化。';
  const parts = [
    ['上升', rose],
    ['下降', fell],
    ['不变', stayed],
  ] as const;
  const told = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word}的${count}个`);
  return `等次${told.join('、')}。`;
}

/** Which compounds have no counterpart; empty where all have. */
export function notComparedSentence(
  change: Pick<PhaseChange, 'becameScored' | 'becameWithheld' | 'onlyBefore' | 'onlyAfter'>,
): string {
  const { becameScored, becameWithheld, onlyBefore, onlyAfter } = change;
  const parts = [
    { what: `${MID}没有成绩而${END}有成绩的`, count: becameScored },
    { what: `${MID}有成绩而${END}没有成绩的`, count: becameWithheld },
    { what: `只在${MID}名册中的`, count: onlyBefore },
    { what: `只在${END}名册中的`, count: onlyAfter },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return '';
  return `不列入比较的小区：${parts.map(({ what, count }) => `${what}${count}个`).join('、')}。`;
}

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
  return `${movedBy(difference, '', pointsOf(difference, guideline))}`;
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
  return `${names.join('、')}（${pointsOf(extent, guideline)}）`;
}

/** A difference in a table: +2.30, -1.02, 0.00; `—` for none. */
export function differenceText(
  { difference }: Pick<ScoreChange, 'difference'>,
  guideline: Guideline,
): string {
  return `${difference !== null && difference > 0 ? '+' : ''}${scoreText(difference, guideline)}`;
}
