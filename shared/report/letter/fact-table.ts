import type { CompoundScore } from '../../model/scores.ts';
import { typeName } from '../../model/type-name.ts';
import { beijingDate } from '../beijing-date.ts';
import { cutText } from '../cut-text.ts';
import { column, type PaperTable, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { partsSentence } from './letter-sentences.ts';

/**
 * Which compound this is about, what its score is made of, and which guideline and run its figures come from.
 *
 * @param items rows that tell of what is to be mended, where no section does
 */
export function factTable(
  input: ReportInput,
  compound: CompoundScore,
  items: readonly (readonly string[])[],
): PaperTable {
  const { run, guideline } = input;
  const short = (text: string) => cutText(text, LONGEST);
  const where = short(`${compound.subdistrict}${compound.committee}`);
  const parts = partsSentence(input, compound);
  const version = `《${short(guideline.title)}》${cutText(guideline.version, 20)}版`;
  return table(
    [column('', 11), column('', 89, 'left')],
    [
      ['小区', `${where}，${short(typeName(guideline.types, compound.type))}，编号${short(compound.code)}`],
      ...(parts === '' ? [] : [['得分构成', parts]]),
      ...items,
      ['评分依据', `${version}，${beijingDate(run.createdAt)}评分，评分摘要${run.digest}`],
    ],
  );
}

const LONGEST = 40;
