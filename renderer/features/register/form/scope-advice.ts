import type { CompoundDetails, Register } from '../../../../shared/contract/register.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import type { Phase } from '../../../../shared/model/phase.ts';

/** For which register a correction is meant: that of one phase, or of both (null). */
export type Scope = Phase | null;

/**
 * What a form proposes: both phases, unless the compound has an entry of its own for this one, or a year-end correction
 * would change what the mid-year was scored by.
 */
export function proposedScope(
  phase: Phase,
  { scored }: Pick<Register, 'scored'>,
  before: Pick<CompoundDetails, 'isForPhaseOnly'> | null,
): Scope {
  if (before?.isForPhaseOnly === true) return phase;
  return phase === 'end' && scored.includes('mid') ? 'end' : null;
}

/** What a person should know before saving for this scope. */
export function scopeAdvice(
  scope: Scope,
  phase: Phase,
  { scored }: Pick<Register, 'scored'>,
  before: Pick<CompoundDetails, 'differsInOtherPhase'> | null,
): Wording[] {
  const other = phase === 'mid' ? 'end' : 'mid';
  const advice: Wording[] = [];
  if (scope === null && before?.differsInOtherPhase === true) {
    const { zh, en } = PHASE_NAMES[other];
    advice.push({
      zh: `${zh}名册现在的登记不同，保存后也以此处为准。`,
      en: `The ${en} register says otherwise now; it will say this, too.`,
    });
  }
  const touched = scored.filter((each) => scope === null || scope === each);
  if (touched.length > 0) {
    advice.push({
      zh: `${touched.map((each) => PHASE_NAMES[each].zh).join('、')}已经评过分：已存的成绩不变，重新评分后才按新的名册。`,
      en: `${touched.map((each) => PHASE_NAMES[each].en).join(' and ')} was scored: stored results stay, a new run goes by the new register.`,
    });
  }
  return advice;
}
