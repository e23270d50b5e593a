import type { Compound } from '../model/compound.ts';
import type { Attitude } from '../model/evidence.ts';
import { PHASE_NAMES } from '../model/names.ts';
import type { Phase } from '../model/phase.ts';
import { type Chance, chanceOf } from '../statistics/chance.ts';
import { aim } from './aim.ts';
import { INTERVIEWS } from './parameters.ts';
import { isAssessed, type LeafOf, leavesMeasuredBy, type SamplePlan } from './sample-plan.ts';
import { type SampleRow, type SampleTable, scatter } from './sample-table.ts';
import { dayIn } from './survey-clock.ts';
import { ATTITUDE_NAMES, INTERVIEWEES, OFF_TOPICS, sayings } from './words/interviews.ts';

const HEADINGS = ['访谈编号', '小区', '日期', '对象', '议题', '态度', '摘录'];

/** 访谈: a few interviews of each compound, which is named as people name it: by its name or a former one. */
export function interviewTable(plan: SamplePlan, phase: Phase): SampleTable {
  return {
    fileName: `访谈-${PHASE_NAMES[phase].zh}`,
    kind: 'interview',
    phase,
    *rows() {
      yield HEADINGS;
      yield* scatter(interviews(plan, phase), wrongTopics(plan, phase), 500);
    },
  };
}

function* interviews(plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  const leaves = leavesMeasuredBy(plan.leaves, 'interview');
  let number = 0;
  for (const compound of plan.register) {
    const gap = plan.gapOf(compound.code, phase);
    if (gap === 'residents' || gap === 'interviews') continue;
    const chance = chanceOf(plan.seed, 'interviews', phase, compound.code);
    const moods = topicMoods(leaves, plan, compound, phase, chance);
    for (let left = chance.whole(INTERVIEWS.fewest, INTERVIEWS.most); left > 0; left -= 1) {
      number += 1;
      yield* oneInterview(interviewNumber(phase, number), compound, moods, phase, chance);
    }
  }
}

function interviewNumber(phase: Phase, number: number): string {
  return `FT${phase === 'mid' ? '06' : '11'}-${String(number).padStart(5, '0')}`;
}

/** By topic, the mean attitude (−1…+1) that the leaf reading it deserves. */
function topicMoods(
  leaves: readonly LeafOf<'interview'>[],
  plan: SamplePlan,
  compound: Compound,
  phase: Phase,
  chance: Chance,
): ReadonlyMap<string, number> {
  const object = { level: 'compound', id: compound.code } as const;
  const moods = new Map<string, number>();
  for (const leaf of leaves) {
    if (!isAssessed(leaf, { object, ...compound, households: 0 }, phase)) continue;
    const v = aim(leaf, compound.type, plan.deserved(object, leaf, phase), chance);
    const mood = leaf.measure.as === 'mean' ? v : (2 * v) / 100 - 1 + INTERVIEWS.neutral;
    for (const topic of leaf.measure.topics) moods.set(topic, mood);
  }
  return moods;
}

function* oneInterview(
  number: string,
  compound: Compound,
  moods: ReadonlyMap<string, number>,
  phase: Phase,
  chance: Chance,
): Generator<SampleRow> {
  const name = chance.happens(0.15) ? (compound.aliases[0] ?? compound.name) : compound.name;
  const day = dayIn(phase, chance.whole(0, 20));
  const interviewee = chance.pick(INTERVIEWEES);
  const said = (topic: string, mood: number): SampleRow => {
    const attitude = attitudeOf(mood, chance);
    const excerpt = chance.happens(0.9) ? chance.pick(sayings(topic, attitude)) : null;
    return [number, name, day, interviewee, topic, ATTITUDE_NAMES[attitude], excerpt];
  };
  for (const [topic, mood] of moods) if (chance.happens(INTERVIEWS.breadth)) yield said(topic, mood);
  if (chance.happens(INTERVIEWS.offTopic)) yield said(chance.pick(OFF_TOPICS), 0);
}

/** Attitudes of which the mean is `mood`; fewer are neutral where all think alike. */
function attitudeOf(mood: number, chance: Chance): Attitude {
  const mean = Math.min(1, Math.max(-1, mood));
  const neutral = Math.min(INTERVIEWS.neutral, 1 - Math.abs(mean));
  const draw = chance.uniform();
  if (draw < neutral) return 'neutral';
  return draw < neutral + (1 - neutral + mean) / 2 ? 'positive' : 'negative';
}

/** An attitude nobody agreed on, a compound nobody knows, and one topic told in two ways. */
function wrongTopics({ register }: SamplePlan, phase: Phase): SampleRow[] {
  const name = register[0]?.name ?? '';
  const day = dayIn(phase, 9);
  return [
    ['FT-补01', name, day, '居民代表', '邻里关系', '还行', '大家都挺好说话的'],
    ['FT-补02', '幸福里小区（具体名称待核）', day, '楼组长', '物业服务', '正面', '报修很快'],
    ['FT-补03', name, day, '租户', '物业服务', '正面', '电话随叫随到'],
    ['FT-补03', name, day, '租户', '物业服务', '负面', '电话没人接'],
  ];
}
