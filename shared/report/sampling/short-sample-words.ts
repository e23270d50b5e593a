import type { PhaseSampling, ShortSample } from '../../action/sampling/short-sample.ts';
import { Rational } from '../../exact/rational.ts';
import type { Wording } from '../../language/wording.ts';
import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { rateText } from '../rate-text.ts';

type Mode = Pick<Guideline, 'rounding'>;

/** Why a compound's figures are to be read with care, as a screen shows it. */
export function shortSampleWording(short: ShortSample, guideline: Mode): Wording {
  const { phase, planned, valid, margin } = short;
  const reached = margin === null ? null : rateText(Rational.of(margin), guideline);
  return {
    zh: `${PHASE_NAMES[phase].zh}样本不足：方案 ${planned} 份，有效 ${valid} 份${reached === null ? '' : `，误差 ±${reached}`}`,
    en: `Sample too small at ${PHASE_NAMES[phase].en}: ${valid} valid responses of ${planned}${reached === null ? '' : `, margin ±${reached}`}`,
  };
}

/** The same for a document; empty where enough responses count. */
export function shortSampleSentence(short: ShortSample | undefined, guideline: Mode): string {
  if (short === undefined) return '';
  const { phase, planned, valid, margin } = short;
  const name = PHASE_NAMES[phase].zh;
  if (margin === null) return `${name}有效问卷${valid}份，抽样方案要求${planned}份，样本不足。`;
  const reached = rateText(Rational.of(margin), guideline);
  return `${name}有效问卷${valid}份，抽样方案要求${planned}份，样本不足，问卷结果的误差为±${reached}。`;
}

/** Stands behind the score of a compound that has too few responses. */
export const SHORT_MARK = '*';

/** How a paper marks them. */
export const MARKED_SCORES = `公布的得分后标“${SHORT_MARK}”`;

/**
 * How many compounds of a phase have too few responses, and how they are marked; empty where no plan was made.
 *
 * @param marked where a reader sees which they are: 公布的得分后标“*”; empty where that cannot be seen
 */
export function samplingSentence(sampling: PhaseSampling | undefined, marked: string): string {
  if (sampling === undefined || sampling.parts.size === 0) return '';
  const { phase, parts, short } = sampling;
  const planned = parts.size;
  const name = PHASE_NAMES[phase].zh;
  if (short.length === 0) return `${name}列入抽样方案的${planned}个小区，有效问卷均达到方案要求。`;
  return `${name}列入抽样方案的${planned}个小区中，有${short.length}个小区有效问卷少于方案要求，其问卷结果误差较大${marked === '' ? '' : `，${marked}`}。`;
}
