import { PHASE_NAMES } from '../model/names.ts';
import { PHASES, type Phase } from '../model/phase.ts';
import type { CompoundScore } from '../model/scores.ts';
import { percentText } from './figures.ts';
import type { ReportInput } from './report-input.ts';

/**
 * Why a compound has no score or a provisional one: its coverage, or for the year the phase without a score.
 *
 * @example gapText(input, compound) // '完整度72.5%'
 */
export function gapText(input: ReportInput, { coverage, phases }: CompoundScore): string {
  if (coverage !== null) return `完整度${percentText(coverage)}`;
  if (phases === null) return '全无数据';
  const without = partsOfYear(input).filter((phase) => phases[phase] === null);
  if (without.length === 0) return '阶段得分暂定';
  return `${without.map((phase) => PHASE_NAMES[phase].zh).join('、')}没有成绩`;
}

/** The phases whose weight lets them take part in the year. */
export function partsOfYear({ guideline }: Pick<ReportInput, 'guideline'>): Phase[] {
  return PHASES.filter((phase) => guideline.phases[phase].weight > 0);
}
