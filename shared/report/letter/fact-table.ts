import type { CompoundScore } from '../../model/scores.ts';
import { beijingDate } from '../beijing-date.ts';
import { column, type PaperTable, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { cutText } from './cut-text.ts';
import { typeName } from './type-name.ts';

/** Which compound this is about, and which guideline and run its figures come from. */
export function factTable({ run, guideline }: ReportInput, compound: CompoundScore): PaperTable {
  const short = (text: string) => cutText(text, LONGEST);
  const version = `《${short(guideline.title)}》${cutText(guideline.version, 20)}版`;
  return table(
    [column('', 10.5), column('', 57.5, 'left'), column('', 10.5), column('', 21.5, 'left')],
    [
      ['所属', short(`${compound.subdistrict}${compound.committee}`), '编号', short(compound.code)],
      ['评估导则', version, '类型', short(typeName(compound, guideline))],
      ['评分摘要', run.digest, '评分日期', beijingDate(run.createdAt)],
    ],
  );
}

const LONGEST = 40;
