import type { Leaf } from '../../model/guideline.ts';
import { leavesOf } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { ReportInput } from '../report-input.ts';

/** By what and of how many compounds: 依据《…》，对全区1041个居民小区… */
export function basisSentence({ run, guideline, year }: ReportInput): string {
  const { compounds, phase } = run.scores;
  const types = guideline.types
    .map(({ code, name }) => ({ name, count: compounds.filter(({ type }) => type === code).length }))
    .filter(({ count }) => count > 0);
  const each = types.map(({ name, count }) => `${name}${count}个`).join('、');
  const subject = types.length === 1 ? `（均为${types[0]?.name}）` : '';
  const detail = types.length > 1 ? `其中${each}。` : '';
  return `依据《${guideline.title}》（${guideline.version}版），对全区${compounds.length}个居民小区${subject}开展${year}年${PHASE_NAMES[phase].zh}绩效评估。${detail}`;
}

/** How the two phases make the year. */
export function phasesSentence({ run, guideline }: ReportInput): string {
  const { mid, end } = guideline.phases;
  if (mid.weight === 0) return '全年成绩只取年终阶段。';
  if (end.weight === 0) return '全年成绩只取中期阶段。';
  const weights = `中期与年终在全年成绩中的权重之比为${mid.weight}∶${end.weight}`;
  if (run.scores.phase !== 'annual') return `${weights}，本次为${PHASE_NAMES[run.scores.phase].zh}评估。`;
  return `${weights}，全年得分为两阶段修约前得分的加权平均；任一阶段不公布成绩的小区，全年也不公布。`;
}

/** The size of the indicator tree, and how much of it this phase uses. */
export function indicatorSentence(input: ReportInput): string {
  const { guideline } = input;
  const all = leavesOf(guideline.indicators);
  const used = leavesInUse(input);
  const measures = new Set(all.map((leaf) => leaf.measure.kind)).size;
  const part = used.length === all.length ? '' : `本阶段使用其中${used.length}项。`;
  return `指标体系设一级指标${guideline.indicators.length}项、末级指标${all.length}项，满分100分，末级指标共用${measures}种测量方式。${part}${committeeClause(used)}`;
}

function committeeClause(used: readonly Leaf[]): string {
  const count = used.filter((leaf) => leaf.level === 'committee').length;
  return count === 0 ? '' : `有${count}项由居委会提供数据，计入其所辖的各个小区。`;
}

/** The leaves that take part: of the phase, or for the year of either phase. */
export function leavesInUse({ run, guideline }: ReportInput): Leaf[] {
  const { phase } = run.scores;
  return leavesOf(guideline.indicators).filter(
    (leaf) => phase === 'annual' || leaf.phases === undefined || leaf.phases.includes(phase),
  );
}
