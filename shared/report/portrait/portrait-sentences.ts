import type { PortraitJudgement, PortraitVoices } from '../../action/portrait/portrait.ts';
import { FEWEST_SHOWN } from '../voices/voices.ts';

/** What residents say, a paragraph each for questionnaires and interviews. */
export function voicesSentences({
  responses,
  interviews,
  best,
  worst,
  topics,
  quote,
}: PortraitVoices): string[] {
  return [responsesSentence(responses, best, worst), interviewsSentence(interviews, topics, quote)];
}

function responsesSentence(
  responses: number,
  best: readonly PortraitJudgement[],
  worst: readonly PortraitJudgement[],
): string {
  if (responses === 0) return '没有居民问卷。';
  if (responses < FEWEST_SHOWN) return `问卷不足${FEWEST_SHOWN}份，不单独列示。`;
  const clauses = [judgedClause('评价较高的是', best), judgedClause('评价较低的是', worst)].filter(
    (clause) => clause !== '',
  );
  return clauses.length === 0
    ? `计入问卷${responses}份。`
    : `计入问卷${responses}份，按选项分值平均，${clauses.join('；')}。`;
}

function judgedClause(words: string, judgements: readonly PortraitJudgement[]): string {
  const named = judgements.map(({ question, mean, answers }) => `“${question}”${mean}分（${answers}人作答）`);
  return named.length === 0 ? '' : `${words}${named.join('、')}`;
}

const MOSTLY = { complaint: '意见居多', mixed: '看法不一', approval: '肯定居多' } as const;

function interviewsSentence(
  interviews: number,
  topics: PortraitVoices['topics'],
  quote: string | null,
): string {
  if (interviews === 0) return '没有访谈记录。';
  if (interviews < FEWEST_SHOWN) return `访谈不足${FEWEST_SHOWN}人，不单独列示。`;
  if (topics.length === 0) return `访谈${interviews}人，各话题谈及的均不足${FEWEST_SHOWN}人，不单独列示。`;
  const named = topics.map(({ topic, people, mostly }) => `“${topic}”（${people}人谈及，${MOSTLY[mostly]}）`);
  return `访谈${interviews}人，谈得较多的是${named.join('、')}。${quote === null ? '' : `有居民说：“${quote}”。`}`;
}
