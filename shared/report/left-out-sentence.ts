import { PHASE_NAMES } from '../model/names.ts';
import type { Phase } from '../model/phase.ts';
import type { LeftOutCount } from '../model/scores.ts';
import { maskPersonal } from './voices/masking/mask-personal.ts';
import { mayHoldAName } from './voices/masking/may-name-somebody.ts';

/**
 * How many responses of a phase a person left out, and for which reasons, the most frequent first; empty where all count. Reasons are
 * masked: whoever writes one may name the resident it is about.
 *
 * @example leftOutSentence('mid', [{ compound: 'C1', reason: '代填', responses: 3 }]) // '中期经核实不计入的问卷有3份，原因：代填3份。'
 */
export function leftOutSentence(phase: Phase, leftOut: readonly LeftOutCount[] = []): string {
  const reasons = new Map<string, number>();
  for (const { reason, responses } of leftOut) {
    const shown = shownReason(reason);
    reasons.set(shown, (reasons.get(shown) ?? 0) + responses);
  }
  if (reasons.size === 0) return '';
  const sorted = [...reasons].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const said = sorted.map(([reason, count]) => `${reason}${count}份`).join('、');
  return `${PHASE_NAMES[phase].zh}经核实不计入的问卷有${total}份，原因：${said}。`;
}

/** A reason that could still name somebody is not told. */
function shownReason(reason: string): string {
  const masked = maskPersonal(reason);
  return mayHoldAName(masked) ? '其他' : masked;
}
