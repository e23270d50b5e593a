import type { AnalysisPoint, AnalysisStep } from '../../../../shared/action/analysis/analysis.ts';
import { mostFrequent, pointOf } from '../../../../shared/action/analysis/step-points.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { rememberedInterviews } from '../../interviews/remembered-interviews.ts';
import type { AnalysisScope } from '../analysis-scope.ts';
import { listsPath } from './paths.ts';
import { step } from './step.ts';

/** 归类归纳: transcripts that are coded, and what people confirmed on the lists. */
export function sortStep(scope: AnalysisScope): AnalysisStep {
  const { store, phase, about, codes, committees } = scope;
  const transcripts = rememberedInterviews(store, phase).filter(
    ({ transcript, compound }) => transcript !== null && codes.has(compound),
  );
  const confirmed = (list: string) => {
    const own = committees.filter(({ body }) => body.list === list);
    return { done: own.filter(({ body }) => body.state !== 'proposed').length, of: own.length };
  };
  const unconfirmed = (missing: number) => ({
    zh: `${missing} 条待确认`,
    en: `${missing} to be confirmed`,
  });
  const points = [
    ...(transcripts.length === 0 ? [] : [codedPoint(transcripts)]),
    pointOf({ zh: '问题需求已确认', en: 'Needs confirmed' }, confirmed('needs'), listsPath(about, 'needs'), {
      none: { zh: '清单上还没有问题需求', en: 'no need is on the list yet' },
      missing: unconfirmed,
    }),
    pointOf(
      { zh: '社会资源已核实', en: 'Resources verified' },
      confirmed('resources'),
      listsPath(about, 'resources'),
      {
        none: { zh: '清单上还没有社会资源', en: 'no resource is on the list yet' },
        missing: unconfirmed,
      },
    ),
    pointOf(
      { zh: '公共服务已核实', en: 'Services verified' },
      confirmed('services'),
      listsPath(about, 'services'),
      {
        none: { zh: '清单上还没有公共服务', en: 'no service is on the list yet' },
        missing: unconfirmed,
      },
    ),
  ];
  return step('sort', points, topicFacts(scope));
}

function codedPoint(transcripts: readonly { readonly state: string }[]): AnalysisPoint {
  const done = transcripts.filter(({ state }) => state !== 'uncoded').length;
  const say = (missing: number) => ({ zh: `${missing} 份未编码`, en: `${missing} not coded` });
  return pointOf(
    { zh: '访谈全文已编码', en: 'Transcripts coded' },
    { done, of: transcripts.length },
    '/evidence/interviews?show=uncoded',
    { none: say(0), missing: say },
  );
}

/** What was most complained of. */
function topicFacts({ store, phase, codes }: AnalysisScope): Wording[] {
  const complained = rememberedInterviews(store, phase)
    .filter(({ compound }) => codes.has(compound))
    .flatMap(({ lines }) =>
      lines.flatMap(({ topic, entered }) => (entered?.attitude === 'negative' ? [topic] : [])),
    );
  const most = mostFrequent(complained, 3);
  if (most.length === 0) return [];
  return [
    {
      zh: `访谈中意见较多的话题：${most.map(({ word, count: times }) => `${word}（${times} 次）`).join('、')}。`,
      en: `Interviews complained most of: ${most.map(({ word, count: times }) => `${word} (${times})`).join(', ')}.`,
    },
  ];
}
