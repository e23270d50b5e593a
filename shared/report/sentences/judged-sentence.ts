import type { CompoundScore } from '../../model/scores.ts';
import type { ReportInput } from '../report-input.ts';

/** Of how many of these compounds the change since mid-year is more than samples let expect; empty where phases are not compared. */
export function judgedSentence(
  { judged }: Pick<ReportInput, 'judged'>,
  compounds: readonly CompoundScore[],
): string {
  const certainties = compounds.map((compound) => judged?.score(compound) ?? null);
  const count = (certainty: (typeof certainties)[number]) =>
    certainties.filter((one) => one === certainty).length;
  const [real, noise, unknown] = [count('real'), count('noise'), count('unknown')];
  if (real + noise + unknown === 0) return '';
  const rest = unknown === 0 ? '' : `，样本过少或数据有变动、不能判断的${unknown}个`;
  return `按问卷和访谈的抽样误差（95%置信区间）判断，得分有真实变化的小区${real}个，变化在误差范围内的${noise}个${rest}。`;
}
