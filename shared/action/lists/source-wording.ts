import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Wording } from '../../language/wording.ts';
import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { EvidenceSource, ExcerptSource, ListSource } from '../../model/records/list-source.ts';
import { shareOf } from './need-candidate.ts';

type Words = Pick<Guideline, 'questions' | 'rounding'>;

/**
 * Where an item comes from, in one line with its figures.
 *
 * @example sourceWording(source, guideline).zh // '中期问卷：“您对社区助餐服务是否满意”，12/48 人（25.0%）选不满意、非常不满意'
 */
export function sourceWording(source: ListSource, guideline: Words): Wording {
  switch (source.kind) {
    case 'question':
    case 'topic':
    case 'finding':
    case 'check':
      return evidenceWording(source, guideline);
    case 'excerpt':
      return excerptWording(source);
    case 'common':
      return { zh: '本类型共性清单', en: 'common list of the type' };
    case 'hand':
      return source.words === ''
        ? { zh: '人工填写', en: 'written by hand' }
        : { zh: source.words, en: source.words };
    default:
      return source satisfies never;
  }
}

/** How large the share of those heard is, in per cent with one decimal; a dash where nobody was. */
export function needShare(source: EvidenceSource, { rounding }: Pick<Guideline, 'rounding'>): string {
  const { count, of } = shareOf(source);
  if (of === 0) return '—';
  const share = Rational.of(count * 100).dividedBy(Rational.of(of));
  return `${publish(share, { digits: 1, mode: rounding.mode })}%`;
}

/** Words that must not be shown are left out, and that they are is said. */
function excerptWording({ quote, topic, compound }: ExcerptSource): Wording {
  const parts = [compound, topic].filter((part) => part !== '');
  const about = {
    zh: parts.length === 0 ? '' : `（${parts.join('，')}）`,
    en: parts.length === 0 ? '' : ` (${parts.join(', ')})`,
  };
  if (quote === '')
    return { zh: `访谈摘录${about.zh}，不引用原话`, en: `interview${about.en}, words not quoted` };
  return { zh: `访谈摘录${about.zh}：“${quote}”`, en: `interview${about.en}: “${quote}”` };
}

function evidenceWording(source: EvidenceSource, guideline: Words): Wording {
  const { zh, en } = PHASE_NAMES[source.phase];
  const share = needShare(source, guideline);
  switch (source.kind) {
    case 'question': {
      const text = guideline.questions.find(({ id }) => id === source.question)?.text ?? source.question;
      const options = source.options.join('、');
      return {
        zh: `${zh}问卷：“${text}”，${source.asked}/${source.of} 人（${share}）选${options}`,
        en: `${en} questionnaire: “${text}”, ${source.asked} of ${source.of} (${share}) chose ${options}`,
      };
    }
    case 'topic':
      return {
        zh: `${zh}访谈：${source.of} 人次谈及“${source.topic}”，${source.asked} 人次有意见（${share}）`,
        en: `${en} interviews: ${source.of} spoke of “${source.topic}”, ${source.asked} against (${share})`,
      };
    case 'finding':
      return {
        zh: `${zh}现场检查：${source.problem} ${source.asked} 处，${source.places}/${source.of} 个检查对象有（${share}）`,
        en: `${en} inspection: ${source.problem} found ${source.asked} times, in ${source.places} of ${source.of} places (${share})`,
      };
    case 'check':
      return {
        zh: `${zh}现场检查：“${source.item}”${source.asked}/${source.of} 个检查对象未达标（${share}）`,
        en: `${en} inspection: “${source.item}” not met in ${source.asked} of ${source.of} places (${share})`,
      };
    default:
      return source satisfies never;
  }
}
