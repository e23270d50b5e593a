import { committeeKey } from '../../model/compound.ts';
import type { Leaf } from '../../model/guideline.ts';
import { leavesOf, methodSchema } from '../../model/guideline.ts';
import { METHOD_NAMES, PHASE_NAMES } from '../../model/names.ts';
import { assessmentName } from '../assessment-name.ts';
import { scoreText } from '../figures.ts';
import { partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';

/** The whole in one breath, for who reads no further: how many were scored, the mean, and the mean of mid-year if known. */
export function summarySentence({ run, guideline, year, before }: ReportInput): string {
  const { compounds, groups, phase } = run.scores;
  const scored = compounds.filter(({ score }) => score !== null).length;
  const mean = groups.find(({ level }) => level === 'district')?.score ?? null;
  const all = `${year}年${PHASE_NAMES[phase].zh}，全区${compounds.length}个居民小区`;
  if (compounds.length === 0) return '名册中没有小区。';
  if (scored === 0) return `${all}数据均不足，没有可以公布的成绩。`;
  const head = scored === compounds.length ? `${all}全部评分` : `${all}中已评分${scored}个`;
  if (mean === null) return `${head}。`;
  const earlier = before?.scores.groups.find(({ level }) => level === 'district')?.score ?? null;
  const than = earlier === null ? '' : `（${PHASE_NAMES.mid.zh}${scoreText(earlier, guideline)}分）`;
  return `${head}，平均得分${scoreText(mean, guideline)}分${than}。`;
}

/** By what, and of how many compounds: 依据《…》，对全区10个街镇、185个居委会的1041个居民小区… */
export function basisSentence({ run, guideline, year }: ReportInput): string {
  const { compounds, phase } = run.scores;
  const { activity } = assessmentName(guideline);
  const types = guideline.types
    .map(({ code, name }) => ({ name, count: compounds.filter(({ type }) => type === code).length }))
    .filter(({ count }) => count > 0);
  const each = types.map(({ name, count }) => `${name}${count}个`).join('、');
  const subject = types.length === 1 ? `（均为${types[0]?.name}）` : '';
  const detail = types.length > 1 ? `，其中${each}` : '';
  const subdistricts = new Set(compounds.map(({ subdistrict }) => subdistrict)).size;
  const committees = new Set(compounds.map(committeeKey)).size;
  const where = subdistricts === 0 ? '' : `${subdistricts}个街镇、${committees}个居委会的`;
  return `依据《${guideline.title}》（${guideline.version}版），对全区${where}${compounds.length}个居民小区${subject}开展${year}年${PHASE_NAMES[phase].zh}${activity}${detail}。`;
}

/** How the two phases make the year. */
export function phasesSentence(input: ReportInput): string {
  const { run, guideline } = input;
  const { mid, end } = guideline.phases;
  const [only, ...others] = partsOfYear(input);
  if (only !== undefined && others.length === 0) return `全年成绩只取${PHASE_NAMES[only].zh}阶段。`;
  const weights = `中期与年终在全年成绩中的权重之比为${mid.weight}∶${end.weight}`;
  if (run.scores.phase !== 'annual')
    return `${weights}，本次为${PHASE_NAMES[run.scores.phase].zh}${assessmentName(guideline).activity}。`;
  return `${weights}，全年得分为两阶段修约前得分的加权平均；任一阶段不公布成绩的小区，全年也不公布。`;
}

/** The size of the indicator tree, how much of it this phase uses, and by which methods. */
export function indicatorSentence(input: ReportInput): string {
  const { guideline } = input;
  const all = leavesOf(guideline.indicators);
  const used = leavesInUse(input);
  const part = used.length === all.length ? '' : `本阶段使用其中${used.length}项。`;
  const methods = methodsInUse(input).map(({ name }) => name);
  return `指标体系设一级指标${guideline.indicators.length}项、末级指标${all.length}项，满分100分。${part}数据通过${methods.join('、')}取得。${committeeClause(used)}`;
}

function committeeClause(used: readonly Leaf[]): string {
  const count = used.filter((leaf) => leaf.level === 'committee').length;
  return count === 0 ? '' : `其中${count}项由居委会提供数据，计入其所辖的各个小区。`;
}

/** The methods of the leaves that take part, in the usual order, each with its leaves. */
export function methodsInUse(
  input: ReportInput,
): { readonly name: string; readonly leaves: readonly Leaf[] }[] {
  const used = leavesInUse(input);
  return methodSchema.options
    .map((method) => ({
      name: METHOD_NAMES[method].zh,
      leaves: used.filter((leaf) => leaf.method === method),
    }))
    .filter(({ leaves }) => leaves.length > 0);
}

/** The leaves that take part: of the phase, or for the year of either phase. */
function leavesInUse({ run, guideline }: ReportInput): Leaf[] {
  const { phase } = run.scores;
  return leavesOf(guideline.indicators).filter(
    (leaf) => phase === 'annual' || leaf.phases === undefined || leaf.phases.includes(phase),
  );
}
