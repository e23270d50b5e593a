import type { Wording } from '../../../shared/language/wording.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { ReadStore } from '../../store/store.ts';
import { samplingOfPhases } from './short-samples.ts';

/** So many compounds are named. */
const NAMED = 3;

/**
 * Says in how many of these compounds too few responses came in by the plan of a phase, and what that means for shares of people;
 * null where that is none of them, or where no plan was made.
 *
 * @example shortSamplesAmong(db, 'mid', compounds)?.zh // '样本不足 2 个小区：甲苑、乙苑。由问卷得出的比例误差较大。'
 */
export function shortSamplesAmong(
  db: ReadStore,
  phase: Phase,
  compounds: readonly Pick<Compound, 'code' | 'name'>[],
): Wording | null {
  const [sampling] = samplingOfPhases(db, [phase]);
  const codes = new Set(sampling?.short.map(({ code }) => code));
  const short = compounds.filter(({ code }) => codes.has(code)).map(({ name }) => name);
  if (short.length === 0) return null;
  const named = short.slice(0, NAMED);
  const isMore = short.length > NAMED;
  return {
    zh: `样本不足 ${short.length} 个小区：${named.join('、')}${isMore ? '等' : ''}。由问卷得出的比例误差较大。`,
    en: `Too few responses in ${short.length} ${short.length === 1 ? 'compound' : 'compounds'}: ${named.join(', ')}${isMore ? ' and others' : ''}. Shares drawn from questionnaires are uncertain.`,
  };
}
