import type { ReportInput } from '../report-input.ts';

/** Where the figures come from, and whether the evidence has changed since. */
export function sourceSentence({ before, isCurrent }: Pick<ReportInput, 'before' | 'isCurrent'>): string {
  const figures =
    before === null
      ? '本报告的全部数字出自下列一次评分'
      : '本报告的数字出自下列年终评分，用于比较的中期数字出自下列中期评分';
  const source = `${figures}，可凭评分摘要核对`;
  if (isCurrent) return `${source}；出具报告时数据与评分时一致。`;
  return `${source}。评分之后数据有变动，变动未计入本报告；重新评分后须重新出具报告。`;
}

/** That nothing in the report is real, where it is an exercise. */
export function exerciseSentence({ exercise }: Pick<ReportInput, 'exercise'>): string {
  return exercise ? '本报告所用数据为演练数据，各项成绩不作正式成绩使用。' : '';
}
