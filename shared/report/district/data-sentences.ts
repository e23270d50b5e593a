import { METHOD_NAMES, PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import type { CompoundScore, EvidenceCounts } from '../../model/scores.ts';

/** What was counted of the evidence of a phase. */
export function evidenceSentence(phase: Phase, counts: EvidenceCounts): string {
  const parts = [
    counted('问卷', counts.responses, '份'),
    counted('访谈', counts.interviews, '次', counted('议题', counts.topics, '条')),
    counted('专家评分', counts.marks, '条', counted('专家', counts.experts, '位')),
    counted('检查记录', counts.checks, '条'),
    counted('问题记录', counts.findings, '条'),
    counted('台账数据', counts.metrics, '项'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return `${PHASE_NAMES[phase].zh}没有任何数据。`;
  return `${PHASE_NAMES[phase].zh}计入的数据有：${parts.join('、')}。`;
}

function counted(name: string, count: number, unit: string, detail = ''): string {
  if (count === 0) return '';
  return `${name}${count}${unit}${detail === '' ? '' : `（${detail}）`}`;
}

/** Which methods have not reached every compound they apply to; the table beside it has the numbers. */
export function coverageSentence(phase: Phase, { coverage }: EvidenceCounts): string {
  const name = PHASE_NAMES[phase].zh;
  if (coverage.length === 0) return `${name}没有适用的评估方法。`;
  const short = coverage.filter(({ covered, applicable }) => covered < applicable);
  if (short.length === 0) return `${name}各方法均覆盖了全部适用小区。`;
  const names = short.map(
    ({ method, covered, applicable }) => `${METHOD_NAMES[method].zh}缺${applicable - covered}个小区`,
  );
  if (short.length === 1 && coverage.length > 1)
    return `${name}除${names.join('')}外，其余方法均覆盖了全部适用小区。`;
  return `${name}有${short.length}种方法没有覆盖全部适用小区：${names.join('、')}。`;
}

/** How many compounds have complete, provisional and no scores. */
export function statusSentence(compounds: readonly Pick<CompoundScore, 'status'>[]): string {
  const all = compounds.length;
  if (all === 0) return '名册中没有小区。';
  const parts = (
    [
      ['complete', '数据完整的'],
      ['provisional', '得分暂定的'],
      ['withheld', '因数据不足不公布成绩的'],
    ] as const
  )
    .map(([wanted, name]) => ({ name, count: compounds.filter(({ status }) => status === wanted).length }))
    .filter(({ count }) => count > 0);
  if (parts.length === 1 && compounds[0]?.status === 'complete') return `${all}个小区的数据均完整。`;
  return `${all}个小区中，${parts.map(({ name, count }) => `${name}${count}个`).join('，')}。`;
}
