import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import { PHASE_NAMES } from '../model/names.ts';
import type { CompoundScore } from '../model/scores.ts';
import { percentText } from './figures.ts';
import { partsOfYear } from './gap-text.ts';

type Gapped = Pick<CompoundScore, 'status' | 'coverage' | 'phases'>;

/**
 * Why a compound has no score, or why its score is provisional; null for a complete one.
 *
 * @example gapWording(compound, guideline)?.zh // '完整度 72.5%，低于 80%'
 */
export function gapWording({ status, coverage, phases }: Gapped, guideline: Guideline): Wording | null {
  if (status === 'complete') return null;
  if (phases !== null) return yearWording(phases, guideline);
  if (coverage === null || coverage === 0) return { zh: '没有任何数据', en: 'no evidence at all' };
  const share = percentText(coverage);
  const least = percentText(guideline.missing.minimumCoverage);
  return status === 'withheld'
    ? { zh: `完整度 ${share}，低于 ${least}`, en: `coverage ${share}, below ${least}` }
    : { zh: `完整度 ${share}`, en: `coverage ${share}` };
}

function yearWording(phases: NonNullable<CompoundScore['phases']>, guideline: Guideline): Wording {
  const without = partsOfYear({ guideline }).filter((phase) => phases[phase] === null);
  if (without.length === 0) return { zh: '有阶段成绩为暂定', en: 'a phase is provisional' };
  return {
    zh: `${without.map((phase) => PHASE_NAMES[phase].zh).join('、')}没有成绩`,
    en: `no score for ${without.map((phase) => PHASE_NAMES[phase].en).join(' and ')}`,
  };
}
