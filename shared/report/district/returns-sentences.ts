import type { DocumentSettings } from '../../model/document-settings.ts';
import { type Guideline, leavesOf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import type { EvidenceCounts } from '../../model/scores.ts';
import { leftOutSentence } from '../left-out-sentence.ts';
import { shareText } from '../rate-text.ts';

/** Questionnaires of a phase: how many went out, came back and count. */
export interface Returns {
  readonly phase: Phase;
  /** Null where nobody has entered it. */
  readonly issued: number | null;
  readonly returned: number;
  readonly valid: number;
}

/** What came back is what counts and what a person left out. */
export function returnsOf(
  phase: Phase,
  { responses, leftOut = [] }: EvidenceCounts,
  { issued }: Pick<DocumentSettings, 'issued'>,
): Returns {
  const without = leftOut.reduce((sum, one) => sum + one.responses, 0);
  return { phase, issued: issued[phase], returned: responses + without, valid: responses };
}

/** 发放、回收、有效, with both rates; where the number issued is not known, or cannot be right, without the first. */
export function returnsSentence(returns: Returns, guideline: Pick<Guideline, 'rounding'>): string {
  const { phase, issued, returned, valid } = returns;
  const name = PHASE_NAMES[phase].zh;
  if (returned === 0)
    return issued === null || issued === 0
      ? `${name}没有问卷。`
      : `${name}发放问卷${issued}份，没有回收的问卷。`;
  const validity = `有效问卷${valid}份，有效率${shareText(valid, returned, guideline)}。`;
  if (issued === null) return `${name}回收问卷${returned}份，${validity}发放份数没有登记，不计算回收率。`;
  const both = `${name}发放问卷${issued}份，回收${returned}份`;
  if (issued < returned) return `${both}，${validity}回收份数多于登记的发放份数，不计算回收率。`;
  return `${both}，回收率${shareText(returned, issued, guideline)}；${validity}`;
}

/** What is said of the questionnaires of a phase, with what was left out and why; empty where the phase asks none. */
export function questionnaireWords(
  returns: Returns,
  { leftOut }: Pick<EvidenceCounts, 'leftOut'>,
  guideline: Guideline,
): string {
  const { phase, issued, returned } = returns;
  if (returned === 0 && issued === null && !asks(phase, guideline)) return '';
  return `${returnsSentence(returns, guideline)}${leftOutSentence(phase, leftOut)}`;
}

/** Whether the phase has a leaf that is measured by questionnaire. */
function asks(phase: Phase, { indicators }: Pick<Guideline, 'indicators'>): boolean {
  return leavesOf(indicators).some(
    ({ method, phases }) => method === 'questionnaire' && (phases === undefined || phases.includes(phase)),
  );
}
