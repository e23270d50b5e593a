import type { EvidenceSource } from '../../model/records/list-source.ts';
import type { Question } from '../../rules/question.ts';
import { DEMAND } from './demand-words.ts';

/**
 * What an item of the list would say of a source, in the guideline's words; a person may word it anew.
 *
 * @example needText(source, [{ id: 'q14', text: '您对社区助餐服务是否满意', … }]) // '改进社区助餐服务'
 */
export function needText(source: EvidenceSource, questions: readonly Question[]): string {
  switch (source.kind) {
    case 'question': {
      const question = questions.find(({ id }) => id === source.question);
      return question === undefined ? source.options.join('、') : questionText(question, source.options);
    }
    case 'topic':
      return `改进${source.topic}`;
    case 'finding':
      return `解决${source.problem}问题`;
    case 'check':
      return `做到“${source.item}”`;
    default:
      return source satisfies never;
  }
}

function questionText({ kind, text }: Question, options: readonly string[]): string {
  const wants = kind === 'multiple' && (DEMAND.test(text) || options.some((label) => DEMAND.test(label)));
  if (wants) return options.join('、');
  const [, subject] = JUDGED.exec(text) ?? [];
  return subject === undefined ? `“${text}”评价偏低` : `改进${subject}`;
}

/** 您对……是否满意, ……是否方便. */
const JUDGED = /^(?:您对|(?=小区|社区|居民区))(.+?)(?:是否|是不是)(?:感到)?(?:满意|方便|便利|充足)/u;
