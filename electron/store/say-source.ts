import type { Wording } from '../../shared/language/wording.ts';
import type { Check, Finding, Mark, MetricValue, Topic } from '../../shared/model/evidence.ts';

/** What one response chose in one question. */
export interface GivenAnswer {
  readonly question: string;
  readonly chosen: readonly string[];
}

/** @example sayAnswers([{ question: 'q1', chosen: ['满意'] }]).zh // 'q1：满意' */
export function sayAnswers(answers: readonly GivenAnswer[]): Wording {
  return {
    zh: answers.map(({ question, chosen }) => `${question}：${chosen.join('、')}`).join('；'),
    en: answers.map(({ question, chosen }) => `${question}: ${chosen.join(', ')}`).join('; '),
  };
}

const ATTITUDES: Readonly<Record<Topic['attitude'], Wording>> = {
  positive: { zh: '正面', en: 'positive' },
  neutral: { zh: '中性', en: 'neutral' },
  negative: { zh: '负面', en: 'negative' },
};

/** @example sayTopic({ topic: '停车', attitude: 'negative', excerpt: '车位不够' }).zh // '停车：负面（车位不够）' */
export function sayTopic({
  topic,
  attitude,
  excerpt,
}: Pick<Topic, 'topic' | 'attitude' | 'excerpt'>): Wording {
  return noted(
    { zh: `${topic}：${ATTITUDES[attitude].zh}`, en: `${topic}: ${ATTITUDES[attitude].en}` },
    excerpt,
  );
}

/** @example sayMark({ expert: '专家甲', mark: 8, note: null }).zh // '专家甲：8 分' */
export function sayMark({ expert, mark, note }: Pick<Mark, 'expert' | 'mark' | 'note'>): Wording {
  return noted({ zh: `${expert}：${mark} 分`, en: `${expert}: ${mark} points` }, note);
}

const RESULTS: Readonly<Record<Check['result'], Wording>> = {
  met: { zh: '达标', en: 'met' },
  unmet: { zh: '不达标', en: 'unmet' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

/** @example sayCheck({ item: '楼道整洁', result: 'met', note: null }).zh // '楼道整洁：达标' */
export function sayCheck({ item, result, note }: Pick<Check, 'item' | 'result' | 'note'>): Wording {
  return noted({ zh: `${item}：${RESULTS[result].zh}`, en: `${item}: ${RESULTS[result].en}` }, note);
}

/** @example sayFinding({ problem: '乱停车', count: 3, note: null }).zh // '乱停车：3 次' */
export function sayFinding({ problem, count, note }: Pick<Finding, 'problem' | 'count' | 'note'>): Wording {
  if (problem === '') return noted({ zh: '检查过，未发现问题', en: 'inspected, nothing found' }, note);
  return noted({ zh: `${problem}：${count} 次`, en: `${problem}: ${count}` }, note);
}

/** @example sayMetric({ metric: 'vacancy', value: 4.5 }).zh // 'vacancy：4.5' */
export function sayMetric({ metric, value }: Pick<MetricValue, 'metric' | 'value'>): Wording {
  return { zh: `${metric}：${value}`, en: `${metric}: ${value}` };
}

function noted({ zh, en }: Wording, note: string | null): Wording {
  return note === null || note === '' ? { zh, en } : { zh: `${zh}（${note}）`, en: `${en} (${note})` };
}
