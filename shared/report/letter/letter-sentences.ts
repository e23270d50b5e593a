import { methodSchema } from '../../model/guideline.ts';
import { METHOD_NAMES, PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { percentText, scoreText } from '../figures.ts';
import { gapText, partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';

/** Why there is no score; empty where there is one. */
export function withheldSentence(input: ReportInput, compound: CompoundScore): string {
  if (compound.score !== null) return '';
  return `因数据不足（${gapText(input, compound)}），本次不公布得分、等次和名次，请补齐数据。`;
}

/** What the score is made of: base, bonus and deduction, or the phases of the year. */
export function partsSentence(input: ReportInput, compound: CompoundScore): string {
  const { score, printed, phases } = compound;
  const points = (value: number | null) => `${scoreText(value, input.guideline)}分`;
  if (phases !== null) {
    const parts = partsOfYear(input).map((phase) =>
      printed[phase] === null
        ? `${PHASE_NAMES[phase].zh}没有成绩`
        : `${PHASE_NAMES[phase].zh}${points(printed[phase])}`,
    );
    return parts.join('，');
  }
  if (score === null) return '';
  return `基础分${points(printed.base)}，加分${points(printed.bonus)}，扣分${points(printed.deduction)}`;
}

/** Whether the score may still change. */
export function statusSentence({ status, coverage }: CompoundScore): string {
  if (status !== 'provisional') return '';
  const share = coverage === null ? '' : `（完整度${percentText(coverage)}）`;
  return `数据不全${share}，得分为暂定。`;
}

/** The vetoes that hold. */
export function vetoSentence({ guideline }: ReportInput, { vetoes }: CompoundScore): string {
  if (vetoes.length === 0) return '';
  const names = vetoes.map((id) => cutText(guideline.vetoes.find((veto) => veto.id === id)?.name ?? id, 30));
  return `触及一票否决项：${names.join('、')}，等次按规定封顶。`;
}

/** How many leaves have no evidence, and by which methods it is still to be gathered; empty where all have. */
export function missingLeavesSentence(
  { leaves }: Pick<CompoundScore, 'leaves'>,
  { leaves: known }: Pick<LetterContext, 'leaves'>,
): string {
  const missing = leaves.filter(({ status }) => status === 'missing');
  if (missing.length === 0) return '';
  const methods = methodSchema.options
    .map((method) => ({ method, count: missing.filter(({ id }) => known.get(id)?.method === method).length }))
    .filter(({ count }) => count > 0)
    .map(({ method, count }) => `${METHOD_NAMES[method].zh}${count}项`);
  return `没有数据的指标${missing.length}项：${methods.join('、')}。`;
}

/** How many leaves the table leaves out for want of room. */
export function leavesLeftOutSentence(leftOut: number): string {
  return leftOut === 0 ? '' : `其余${leftOut}项末级指标从略。`;
}

/** What evidence the words of residents are from, where that is not the evidence of the score; else empty. */
export function sourceSentence(
  { run, isCurrent }: Pick<ReportInput, 'run' | 'isCurrent'>,
  phase: Phase,
): string {
  const ofYear = run.scores.phase === 'annual' ? `本节为${PHASE_NAMES[phase].zh}情况。` : '';
  return isCurrent ? ofYear : `${ofYear}评分后数据有变动，本节按现有数据整理。`;
}
