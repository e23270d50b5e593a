import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { scoreText } from '../figures.ts';
import { shareText } from '../rate-text.ts';
import type { Movements } from '../standings/movements.ts';
import type { PhaseChange } from '../standings/phase-change.ts';
import { extentText } from './difference-text.ts';

const MID = PHASE_NAMES.mid.zh;
const END = PHASE_NAMES.end.zh;

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
  const moved = difference > 0 ? '上升' : '下降';
  return `${subject}由${MID}的${figure(before)}${moved}到${END}的${figure(after)}，${moved}${extentText(difference, guideline)}。`;
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
