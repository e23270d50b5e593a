import { publish } from '../../exact/publish.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { HeardTopic } from './heard-topics.ts';
import type { InspectionResults } from './inspection-results.ts';
import { FEWEST_SHOWN } from './voices.ts';
import type { Judgement } from './worst-judged.ts';

/** What residents answered: how many did, and what they judged worst. */
export function questionnaireSentence(
  responses: number,
  worst: readonly Judgement[],
  { rounding }: Pick<Guideline, 'rounding'>,
): string {
  if (responses === 0) return '没有居民问卷。';
  if (responses < FEWEST_SHOWN) return `问卷不足${FEWEST_SHOWN}份，不单独列示。`;
  const received = `计入问卷${responses}份`;
  if (worst.length === 0) return `${received}。`;
  const named = worst.map(({ question, mean, answers }) => {
    const value = publish(mean, { digits: 1, mode: rounding.mode });
    return `“${question}”${value}分（${answers}人作答）`;
  });
  return `${received}，按选项分值平均，评价最低的是${named.join('、')}。`;
}

const MOSTLY: Readonly<Record<HeardTopic['mostly'], string>> = {
  complaint: '意见居多',
  mixed: '看法不一',
  approval: '肯定居多',
};

/** What interviews turned to; never how many thought what, since few spoke of each topic. */
export function interviewSentence(
  interviews: number,
  topics: readonly HeardTopic[],
  quoted: string | null,
): string {
  if (interviews === 0) return '没有访谈记录。';
  if (interviews < FEWEST_SHOWN) return `访谈不足${FEWEST_SHOWN}人，不单独列示。`;
  if (topics.length === 0) return `访谈${interviews}人，各话题谈及的均不足${FEWEST_SHOWN}人，不单独列示。`;
  const named = topics.map(({ topic, people, mostly }) => `“${topic}”（${people}人谈及，${MOSTLY[mostly]}）`);
  const words = quoted === null ? '' : `有居民说：“${quoted}”。`;
  return `访谈${interviews}人，谈得较多的是${named.join('、')}。${words}`;
}

/** What inspections found; counts are of places. */
export function inspectionSentence(
  { isInspected, problems, otherProblems, unmet }: InspectionResults,
  most: number,
): string {
  if (!isInspected) return '没有检查记录。';
  const clauses = [
    problemClause({ problems, otherProblems }, most),
    unmet.length === 0 ? '' : unmetClause(unmet, most),
  ].filter((clause) => clause !== '');
  return clauses.length === 0 ? '检查未发现问题。' : `${clauses.join('；')}。`;
}

function problemClause(
  { problems, otherProblems }: Pick<InspectionResults, 'problems' | 'otherProblems'>,
  most: number,
): string {
  const named = problems.slice(0, most).map(({ problem, count }) => `${problem}${count}处`);
  const rest = problems.slice(most).reduce((sum, { count }) => sum + count, otherProblems);
  const all = rest > 0 ? [...named, `其他问题${rest}处`] : named;
  return all.length === 0 ? '' : `发现${all.join('、')}`;
}

function unmetClause(unmet: readonly string[], most: number): string {
  const named = unmet.slice(0, most).join('、');
  return unmet.length > most ? `未达标的检查项目：${named}等${unmet.length}项` : `未达标的检查项目：${named}`;
}
