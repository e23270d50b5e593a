import {
  type AnalysisPoint,
  type AnalysisStep,
  type AnalysisStepKey,
  analysisState,
} from '../../../shared/action/analysis/analysis.ts';
import { mostFrequent, pointOf } from '../../../shared/action/analysis/step-points.ts';
import { isUnmatched } from '../../../shared/action/lists/is-unmatched.ts';
import { dueOn } from '../../../shared/action/rectification/due.ts';
import { isOpen } from '../../../shared/action/rectification/where-it-stands.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import { METHOD_NAMES, PHASE_NAMES } from '../../../shared/model/names.ts';
import { scoreChange } from '../../../shared/scoring/changes.ts';
import { countCoverage } from '../../../shared/scoring/method-coverage.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { countResponses } from '../../store/voices.ts';
import { evidenceCoverage } from '../evidence-coverage.ts';
import { rememberedInterviews } from '../interviews/remembered-interviews.ts';
import { rememberedLists } from '../lists/remembered-lists.ts';
import { runState } from '../run-state.ts';
import { type AnalysisScope, scoresOf } from './analysis-scope.ts';

/**
 * The five steps over what is there: each says how much of what it asks for exists. What the program proposed and nobody
 * confirmed does not count.
 *
 * @param day on which deadlines are held against, YYYY-MM-DD
 */
export function analysisSteps(scope: AnalysisScope, day: string): AnalysisStep[] {
  return [collect(scope), count(scope), sort(scope), act(scope), judge(scope, day)];
}

function step(
  key: AnalysisStepKey,
  points: readonly AnalysisPoint[],
  facts: readonly Wording[],
): AnalysisStep {
  return { key, state: analysisState(points), points, facts };
}

const NO_COMPOUNDS = { zh: '名册中没有小区', en: 'the register has no compound' };
const compoundsLack = (what: Wording) => (missing: number) => ({
  zh: `${missing} 个小区没有${what.zh}`,
  en: `${missing} ${missing === 1 ? 'compound has' : 'compounds have'} no ${what.en.toLowerCase()}`,
});

function collect(scope: AnalysisScope): AnalysisStep {
  const { store, phase, compounds, codes } = scope;
  const households = { zh: '户数', en: 'households' };
  const known = compounds.filter((compound) => compound.households !== null).length;
  const covered = evidenceCoverage(store, phase).filter(({ compound }) => codes.has(compound.code));
  const methods = countCoverage(covered.map((compound) => compound.methods))
    .filter(({ applicable }) => applicable > 0)
    .map(({ method, covered: done, applicable: of }) =>
      pointOf(METHOD_NAMES[method], { done, of }, '/evidence/import', {
        none: NO_COMPOUNDS,
        missing: compoundsLack(METHOD_NAMES[method]),
      }),
    );
  const register = pointOf(
    { zh: '名册：填有户数', en: 'Register: households known' },
    { done: known, of: compounds.length },
    '/register',
    { none: NO_COMPOUNDS, missing: compoundsLack(households) },
  );
  return step('collect', [register, ...methods], [collectedFact(scope)]);
}

function collectedFact({ store, phase, codes }: AnalysisScope): Wording {
  const responses = [...countResponses(store, phase)].reduce(
    (sum, [code, own]) => sum + (codes.has(code) ? own : 0),
    0,
  );
  const interviews = rememberedInterviews(store, phase).filter(({ compound }) => codes.has(compound)).length;
  return {
    zh: `计入问卷 ${responses} 份，访谈 ${interviews} 次。`,
    en: `${responses} questionnaires count, and ${interviews} interviews.`,
  };
}

function count(scope: AnalysisScope): AnalysisStep {
  const { store, phase, compounds } = scope;
  const scored = scoresOf(scope, phase).filter(({ score }) => score !== null).length;
  const { state } = runState(store, phase);
  const never = { zh: '这个阶段还没有评分', en: 'this phase was not scored yet' };
  const points = [
    pointOf(
      { zh: '有成绩的小区', en: 'Scored compounds' },
      { done: scored, of: compounds.length },
      '/scores',
      {
        none: NO_COMPOUNDS,
        missing: compoundsLack({ zh: '成绩', en: 'score' }),
      },
    ),
    pointOf(
      { zh: '评分与数据一致', en: 'Scores agree with the evidence' },
      { done: state === 'current' ? 1 : 0, of: 1 },
      '/scores',
      {
        none: never,
        missing: () =>
          state === 'none'
            ? never
            : { zh: '评分之后数据或导则有变动', en: 'evidence or guideline changed since scoring' },
      },
    ),
  ];
  return step('count', points, shortfallFacts(scope));
}

/** Which leaves most compounds fell short of. */
function shortfallFacts(scope: AnalysisScope): Wording[] {
  const { guideline } = currentGuideline(scope.store);
  const names = new Map(leavesOf(guideline.indicators).map(({ id, name }) => [id, name]));
  const short = scoresOf(scope, scope.phase).flatMap(({ leaves }) =>
    leaves.filter(({ f }) => f !== null && f < guideline.shortfall.below).map(({ id }) => id),
  );
  const most = mostFrequent(short, 3).map(({ word, count: compounds }) => ({
    name: names.get(word) ?? word,
    compounds,
  }));
  if (most.length === 0) return [];
  return [
    {
      zh: `短板较集中的指标：${most.map(({ name, compounds }) => `${name}（${compounds} 个小区）`).join('、')}。`,
      en: `Most fell short of: ${most.map(({ name, compounds }) => `${name} (${compounds} compounds)`).join(', ')}.`,
    },
  ];
}

function sort(scope: AnalysisScope): AnalysisStep {
  const { store, phase, codes, lists } = scope;
  const transcripts = rememberedInterviews(store, phase).filter(
    ({ transcript, compound }) => transcript !== null && codes.has(compound),
  );
  const confirmed = (list: string) => {
    const own = lists.filter(({ body }) => body.list === list);
    return { done: own.filter(({ body }) => body.state !== 'proposed').length, of: own.length };
  };
  const unconfirmed = (missing: number) => ({
    zh: `${missing} 条待确认`,
    en: `${missing} to be confirmed`,
  });
  const points = [
    ...(transcripts.length === 0 ? [] : [codedPoint(transcripts)]),
    pointOf({ zh: '问题需求已确认', en: 'Needs confirmed' }, confirmed('needs'), '/lists', {
      none: { zh: '清单上还没有问题需求', en: 'no need is on the list yet' },
      missing: unconfirmed,
    }),
    pointOf({ zh: '社会资源已核实', en: 'Resources verified' }, confirmed('resources'), '/lists', {
      none: { zh: '清单上还没有社会资源', en: 'no resource is on the list yet' },
      missing: unconfirmed,
    }),
    pointOf({ zh: '公共服务已核实', en: 'Services verified' }, confirmed('services'), '/lists', {
      none: { zh: '清单上还没有公共服务', en: 'no service is on the list yet' },
      missing: unconfirmed,
    }),
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

function act(scope: AnalysisScope): AnalysisStep {
  const { store, phase, lists, items } = scope;
  const { byId } = rememberedLists(store);
  const needs = lists.filter(({ body }) => body.list === 'needs');
  const unmatched = needs.filter(({ body }) => isUnmatched(body, byId)).length;
  const { below } = currentGuideline(store).guideline.shortfall;
  const short = scoresOf(scope, phase).filter(({ leaves }) =>
    leaves.some(({ f }) => f !== null && f < below),
  );
  const mending = new Set(items.map(({ place }) => place.code));
  const points = [
    pointOf(
      { zh: '需求有服务或资源对应', en: 'Needs that something meets' },
      { done: needs.length - unmatched, of: needs.length },
      '/lists',
      {
        none: { zh: '清单上还没有问题需求', en: 'no need is on the list yet' },
        missing: (missing) => ({ zh: `${missing} 条还没有对应`, en: `nothing meets ${missing}` }),
      },
    ),
    pointOf(
      { zh: '有短板的小区已登记整改', en: 'Compounds with shortfalls that have items' },
      { done: short.filter(({ code }) => mending.has(code)).length, of: short.length },
      '/rectification',
      {
        none: { zh: '没有评出短板', en: 'no shortfall was found' },
        missing: compoundsLack({ zh: '登记整改项', en: 'item' }),
      },
    ),
  ];
  const guided = items.filter(({ record }) => record.body.playbook !== null).length;
  const fact = {
    zh: `整改项 ${items.length} 项，其中 ${guided} 项参照攻略。`,
    en: `${items.length} items, ${guided} of which follow the playbook.`,
  };
  return step('act', points, items.length === 0 ? [] : [fact]);
}

function judge(scope: AnalysisScope, day: string): AnalysisStep {
  const { compounds, items } = scope;
  const closed = items.filter(({ record }) => !isOpen(record.body)).length;
  const overdue = items.filter(({ record }) => dueOn(record.body, day) === 'overdue').length;
  const changes = changesOf(scope);
  const points = [
    pointOf(
      { zh: '整改项已销号', en: 'Items closed' },
      { done: closed, of: items.length },
      '/rectification',
      {
        none: { zh: '还没有整改项', en: 'there is no item yet' },
        missing: (missing) => ({
          zh: `${missing} 项未销号${overdue === 0 ? '' : `，其中 ${overdue} 项逾期`}`,
          en: `${missing} open${overdue === 0 ? '' : `, ${overdue} of them overdue`}`,
        }),
      },
    ),
    pointOf(
      { zh: '中期、年终都有成绩', en: 'Scored at mid-year and year-end' },
      { done: changes.length, of: compounds.length },
      '/scores',
      { none: NO_COMPOUNDS, missing: compoundsLack({ zh: '前后成绩', en: 'score of both' }) },
    ),
  ];
  return step('judge', points, changes.length === 0 ? [] : [changeFact(changes)]);
}

/** Differences of the published scores, mid-year to year-end. */
function changesOf(scope: AnalysisScope): number[] {
  const before = new Map(scoresOf(scope, 'mid').map(({ code, score }) => [code, score]));
  return scoresOf(scope, 'end').flatMap(
    ({ code, score }) => scoreChange(before.get(code) ?? null, score).difference ?? [],
  );
}

function changeFact(changes: readonly number[]): Wording {
  const up = changes.filter((difference) => difference > 0).length;
  const down = changes.filter((difference) => difference < 0).length;
  const same = changes.length - up - down;
  const [from, to] = [PHASE_NAMES.mid, PHASE_NAMES.end];
  return {
    zh: `${from.zh}到${to.zh}：得分上升 ${up} 个小区，下降 ${down} 个，不变 ${same} 个。`,
    en: `${from.en} to ${to.en}: ${up} compounds rose, ${down} fell, ${same} stayed.`,
  };
}
