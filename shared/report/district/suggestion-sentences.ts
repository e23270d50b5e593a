import type { DocumentSettings } from '../../model/document-settings.ts';
import { METHOD_NAMES, PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import type { CompoundScore, EvidenceCounts } from '../../model/scores.ts';
import { officialDate } from '../beijing-date.ts';

/** By when the shortfalls are to be mended. */
export function deadlineSentence({ deadline }: Pick<DocumentSettings, 'deadline'>): string {
  const by = deadline === null ? '' : `于${officialDate(deadline)}前`;
  return `请各街镇组织有关居委会和小区，对照下列建议和小区评估意见书${by}完成整改。`;
}

/** Of which types a leaf that many fell short of is a shortfall: 涉及售后公房227个、老洋房25个. */
export function concernedClause(types: readonly { readonly name: string; readonly short: number }[]): string {
  const told = types.filter(({ short }) => short > 0).map(({ name, short }) => `${name}${short}个`);
  const all = types.reduce((sum, { short }) => sum + short, 0);
  const [only, ...others] = types.filter(({ short }) => short > 0);
  if (only !== undefined && others.length === 0) return `涉及小区${all}个，均为${only.name}`;
  return `涉及小区${all}个，其中${told.join('、')}`;
}

/** What is to be done about gaps in the evidence; empty where there are none. */
export function gapsSentence(
  compounds: readonly Pick<CompoundScore, 'status'>[],
  evidence: readonly { readonly phase: Phase; readonly counts: EvidenceCounts }[],
): string {
  const count = (wanted: CompoundScore['status']) =>
    compounds.filter(({ status }) => status === wanted).length;
  const parts = [
    { what: '不公布成绩的小区', many: count('withheld') },
    { what: '得分暂定的小区', many: count('provisional') },
  ].filter(({ many }) => many > 0);
  if (parts.length === 0) return '';
  const short = evidence.flatMap(({ phase, counts }) =>
    counts.coverage
      .filter(({ covered, applicable }) => covered < applicable)
      .map(({ method }) => `${evidence.length === 1 ? '' : PHASE_NAMES[phase].zh}${METHOD_NAMES[method].zh}`),
  );
  const where = short.length === 0 ? '' : `，重点是${short.join('、')}`;
  return `${parts.map(({ what, many }) => `${what}${many}个`).join('、')}，由所在街镇会同居委会补齐数据${where}，补齐后重新评分。`;
}

/** What is to be done about vetoes; empty where none holds. */
export function vetoesSentence(compounds: readonly Pick<CompoundScore, 'vetoes'>[]): string {
  const vetoed = compounds.filter(({ vetoes }) => vetoes.length > 0).length;
  if (vetoed === 0) return '';
  return `触及一票否决项的小区${vetoed}个，由所在街镇逐个核查原因，书面报告处理结果和防范措施。`;
}
