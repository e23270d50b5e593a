import type { Certainty } from '../../action/change/certainty.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import type { ReportInput } from '../report-input.ts';

/** So many indicators are named. */
const MOST_NAMED = 2;
const LONGEST_NAME = 20;

const JUDGED: Readonly<Record<Certainty, string>> = {
  real: '超出抽样误差，为真实变化',
  noise: '在抽样误差范围内',
  same: '为零',
  unknown: '因样本过少或数据有变动，不能判断是否真实',
};

/** Whether what moved since mid-year did so beyond what samples let expect; empty where phases are not compared. */
export function changeSentence({ judged }: Pick<ReportInput, 'judged'>, compound: CompoundScore): string {
  const certainty = judged?.score(compound) ?? null;
  if (judged == null || certainty === null) return '';
  const { compared, noise } = judged.leaves(compound);
  const head = `与中期相比，得分变化${JUDGED[certainty]}`;
  if (noise.length === 0) return `${head}。`;
  const named = noise.slice(0, MOST_NAMED).map((name) => cutText(name, LONGEST_NAME));
  const all = noise.length > named.length ? '等' : '';
  return `${head}；两阶段共有的${compared}项指标中，“${named.join('”“')}”${all}${noise.length}项的升降在抽样误差范围内。`;
}
