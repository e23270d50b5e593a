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

/** Which methods have not reached every compound they apply to. */
export function coverageSentence(phase: Phase, { coverage }: EvidenceCounts): string {
  const short = coverage.filter(({ covered, applicable }) => covered < applicable);
  const name = PHASE_NAMES[phase].zh;
  if (short.length === 0) return `${name}各方法均覆盖了全部适用小区。`;
  const names = short.map(({ method, covered, applicable }) => {
    return `${METHOD_NAMES[method].zh}覆盖${covered}个（适用${applicable}个）`;
  });
  return `${name}有${short.length}种方法没有覆盖全部适用小区：${names.join('，')}。`;
}

/** How many compounds have complete, provisional and no scores. */
export function statusSentence(compounds: readonly CompoundScore[]): string {
  const count = (status: CompoundScore['status']) =>
    compounds.filter((compound) => compound.status === status).length;
  return `${compounds.length}个小区中，数据完整的${count('complete')}个，得分暂定的${count('provisional')}个，不公布成绩的${count('withheld')}个。`;
}
