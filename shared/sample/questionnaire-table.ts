import type { Compound } from '../model/compound.ts';
import type { Guideline, Leaf } from '../model/guideline.ts';
import { PHASE_NAMES } from '../model/names.ts';
import type { Phase } from '../model/phase.ts';
import { type Chance, chanceOf } from '../statistics/chance.ts';
import { aim } from './aim.ts';
import { type Answering, answeringToMean, answeringToShare } from './answers.ts';
import { isAssessed, type SamplePlan } from './sample-plan.ts';
import { type SampleRow, type SampleTable, scatter } from './sample-table.ts';
import { momentIn } from './survey-clock.ts';

type Question = Guideline['questions'][number];

const BEFORE_QUESTIONS = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP', '小区编号'];

/** 问卷: a 问卷星 export by text (按文本), with the compound's code among the columns. */
export function questionnaireTable(plan: SamplePlan, phase: Phase): SampleTable {
  const { questions } = plan.guideline;
  return {
    fileName: `问卷-${PHASE_NAMES[phase].zh}`,
    kind: 'questionnaire',
    phase,
    *rows() {
      yield [...BEFORE_QUESTIONS, ...questions.map(({ text }, index) => `${index + 1}、${text}`)];
      yield* numbered(scatter(responses(plan, phase), wrongResponses(plan, phase), 400), plan, phase);
    },
  };
}

/** Gives the responses the platform's columns: number, time of sending, seconds taken, source, address. */
function* numbered(responses: Iterable<SampleRow>, plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  const chance = chanceOf(plan.seed, 'platform', phase);
  const expected = plan.register.length * plan.responses;
  let number = 0;
  for (const response of responses) {
    number += 1;
    const seconds = Math.round(70 + 40 * Math.exp(chance.normal(0.6, 0.6)));
    const source = chance.pick(['微信', '微信', '微信', '手机提交', '链接']);
    const address = `101.${chance.whole(80, 95)}.${chance.whole(0, 255)}.${chance.whole(1, 254)}(上海-上海)`;
    yield [number, momentIn(phase, number / expected), `${seconds}秒`, source, 'N/A', address, ...response];
  }
}

function* responses(plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  for (const compound of plan.register) {
    if (plan.gapOf(compound.code, phase) === 'residents') continue;
    const chance = chanceOf(plan.seed, 'responses', phase, compound.code);
    const answerings = plan.guideline.questions.map((question) =>
      answeringOf(question, plan, compound, phase, chance),
    );
    for (let response = 0; response < plan.responses; response += 1) {
      const mood = chance.normal(0, 1);
      yield [compound.code, ...answerings.map((answer) => answer(chance, mood))];
    }
  }
}

/** How residents of a compound answer: as the leaf that reads the question deserves. */
function answeringOf(
  question: Question,
  plan: SamplePlan,
  compound: Compound,
  phase: Phase,
  chance: Chance,
): Answering {
  const object = { level: 'compound', id: compound.code } as const;
  const leaf = plan.leaves.find(
    (candidate) =>
      readsQuestion(candidate, question.id) &&
      isAssessed(candidate, { object, ...compound, households: 0 }, phase),
  );
  if (leaf?.measure.kind === 'share') {
    const share = aim(leaf, compound.type, plan.deserved(object, leaf, phase), chance) / 100;
    return answeringToShare(question, leaf.measure.counted, share);
  }
  const values = question.options.flatMap((option) => option.value ?? []);
  const mean =
    leaf === undefined
      ? (Math.min(...values) + Math.max(...values)) / 2
      : aim(leaf, compound.type, plan.deserved(object, leaf, phase), chance);
  return answeringToMean(question, mean);
}

function readsQuestion({ measure }: Leaf, question: string): boolean {
  return (measure.kind === 'share' || measure.kind === 'scale_mean') && measure.questions.includes(question);
}

/** Two compounds that are not in the register, two answers that are no option. */
function wrongResponses(plan: SamplePlan, phase: Phase): SampleRow[] {
  const { questions } = plan.guideline;
  const chance = chanceOf(plan.seed, 'wrong responses', phase);
  const compound = plan.register[0];
  if (compound === undefined) return [];
  const answers = questions.map((question) =>
    answeringOf(question, plan, compound, phase, chance)(chance, 0),
  );
  const changed = (at: number, text: string) =>
    answers.map((answer, index) => (index === at ? text : answer));
  return [
    ['C9999', ...answers],
    [compound.code, ...changed(0, '还可以吧')],
    ['X0007', ...answers],
    [compound.code, ...changed(questions.length - 1, '很好很好')],
  ];
}
