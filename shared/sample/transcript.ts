import type { Attitude } from '../model/evidence.ts';

/** What was said on one topic of a made-up interview. */
interface SaidOnTopic {
  readonly topic: string;
  readonly attitude: Attitude;
  readonly excerpt: string;
}

/** A passage of a made-up transcript with what it says. */
export interface MadeUpPassage extends Omit<SaidOnTopic, 'excerpt'> {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const QUESTIONS = ['先请您谈谈', '再问问', '您怎么看', '最后说说'] as const;
const BEFORE = ['', '这个嘛，', '实话讲，', '我们楼里都这么说：'] as const;
const AFTER = ['', '大概就是这样。', '别的我不太清楚。', '隔壁几户也是这个意见。'] as const;

/** A made-up transcript in which these words stand, with the place of each. */
export function madeUpTranscript(said: readonly SaidOnTopic[]): {
  readonly text: string;
  readonly passages: readonly MadeUpPassage[];
} {
  let text = '（访谈开始，说明来意，征得同意后记录。）\n';
  const passages = said.map(({ topic, attitude, excerpt }, place) => {
    text += `问：${QUESTIONS[place % QUESTIONS.length]}${topic}。\n答：${BEFORE[(place + excerpt.length) % BEFORE.length]}`;
    const start = text.length;
    text += excerpt;
    const passage = { topic, attitude, start, end: text.length, quote: excerpt };
    text += `。${AFTER[(2 * place + excerpt.length) % AFTER.length]}\n`;
    return passage;
  });
  return { text: `${text}（访谈结束，致谢。）`, passages };
}
