import { PHASE_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { percentText, scoreText } from '../figures.ts';
import { gapText, partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';

/** The score, the grade and the place within the type; or why there is none. */
export function standingSentence(input: ReportInput, compound: CompoundScore): string {
  const { score, grade, ranks, type } = compound;
  const name = input.guideline.types.find(({ code }) => code === type)?.name ?? type;
  if (score === null) {
    return `小区类型为${name}。因数据不足（${gapText(input, compound)}），本次不公布得分、等次和名次，请补齐数据。`;
  }
  const scored = input.run.scores.compounds.filter((one) => one.score !== null);
  const same = scored.filter((one) => one.type === type).length;
  return `小区类型为${name}，得分${scoreText(score, input.guideline)}分，等次为${grade}，在${same}个已评分的同类小区中列第${ranks.type}位，在全区${scored.length}个已评分小区中列第${ranks.district}位。`;
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
    return `各阶段：${parts.join('，')}。`;
  }
  if (score === null) return '';
  return `其中基础分${points(printed.base)}，加分${points(printed.bonus)}，扣分${points(printed.deduction)}。`;
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
  const names = vetoes.map((id) => guideline.vetoes.find((veto) => veto.id === id)?.name ?? id);
  return `触及一票否决项：${names.join('、')}，等次按规定封顶。`;
}

/** Whether leaves have no evidence; the table says which. */
export function missingLeavesSentence({ leaves }: CompoundScore): string {
  const missing = leaves.filter(({ status }) => status === 'missing').length;
  if (missing === 0) return '各项指标均有数据。';
  return `没有数据的指标${missing}项，下表注明“无数据”。`;
}
