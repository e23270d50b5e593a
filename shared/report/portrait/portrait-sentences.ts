import type { PortraitJudgement, PortraitVoices } from '../../action/portrait/portrait.ts';
import { cutText } from '../cut-text.ts';
import { FEWEST_SHOWN } from '../voices/voices.ts';
import type { PortraitExtent } from './portrait-extent.ts';

/** What questionnaires say: at most so many questions of either end. */
export function responsesSentence(
  { responses, best, worst }: Pick<PortraitVoices, 'responses' | 'best' | 'worst'>,
  most: number,
): string {
  if (responses === 0) return '没有居民问卷。';
  if (responses < FEWEST_SHOWN) return `问卷不足${FEWEST_SHOWN}份，不单独列示。`;
  const clauses = [
    judgedClause('评价较高的是', best.slice(0, most)),
    judgedClause('评价较低的是', worst.slice(0, most)),
  ].filter((clause) => clause !== '');
  return clauses.length === 0
    ? `计入问卷${responses}份。`
    : `计入问卷${responses}份，按选项分值平均，${clauses.join('；')}。`;
}

function judgedClause(words: string, judgements: readonly PortraitJudgement[]): string {
  const named = judgements.map(
    ({ question, mean, answers }) => `“${cutText(question, LONGEST_QUESTION)}”${mean}分（${answers}人作答）`,
  );
  return named.length === 0 ? '' : `${words}${named.join('、')}`;
}

const LONGEST_QUESTION = 30;
const LONGEST_TOPIC = 20;

const MOSTLY = { complaint: '意见居多', mixed: '看法不一', approval: '肯定居多' } as const;

/** What interviews say: at most so many topics, and somebody's words where there is room for them. */
export function interviewsSentence(
  { interviews, topics, quote }: Pick<PortraitVoices, 'interviews' | 'topics' | 'quote'>,
  { questions, hasQuote }: Pick<PortraitExtent, 'questions' | 'hasQuote'>,
): string {
  if (interviews === 0) return '没有访谈记录。';
  if (interviews < FEWEST_SHOWN) return `访谈不足${FEWEST_SHOWN}人，不单独列示。`;
  if (topics.length === 0) return `访谈${interviews}人，各话题谈及的均不足${FEWEST_SHOWN}人，不单独列示。`;
  const named = topics
    .slice(0, Math.max(questions, 1))
    .map(
      ({ topic, people, mostly }) =>
        `“${cutText(topic, LONGEST_TOPIC)}”（${people}人谈及，${MOSTLY[mostly]}）`,
    );
  const said = quote === null || !hasQuote ? '' : `有居民说：“${quote}”。`;
  return `访谈${interviews}人，谈得较多的是${named.join('、')}。${said}`;
}
