import { type Attachment, paragraph } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortfallTable, type TypeShortfalls } from './shortfall-section.ts';

/** Every shortfall of every type; none where nobody fell short. */
export function shortfallAttachment(input: ReportInput, types: readonly TypeShortfalls[]): Attachment[] {
  if (types.every(({ shortfalls }) => shortfalls.length === 0)) return [];
  const words =
    '“短板/有数据”为短板小区和有数据小区的个数；同类中位得分率按同类型全部有数据的小区计算，与小区评估意见书一致；平均可提升为短板小区可提升分的平均数。';
  return [
    {
      title: '各类型小区短板',
      blocks: [paragraph(words), shortfallTable(input, types, Number.MAX_SAFE_INTEGER)],
    },
  ];
}
