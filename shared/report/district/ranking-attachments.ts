import { byCode } from '../../model/compound.ts';
import { STATUS_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';
import { type Attachment, column, paragraph, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';

/** The whole ranking within each type, one attachment a type. */
export function rankingAttachments(input: ReportInput): Attachment[] {
  return input.guideline.types.flatMap(({ code, name }) => {
    const compounds = input.run.scores.compounds.filter(({ type }) => type === code);
    return compounds.length === 0 ? [] : [ranking(input, name, compounds)];
  });
}

const COLUMNS = [
  column('名次', 7),
  column('编号', 11, 'left'),
  column('小区', 28, 'left'),
  column('居委会', 23, 'left'),
  column('街镇', 18, 'left'),
  column('得分', 9),
  column('等次', 9),
  column('状态', 8),
  column('全区名次', 8),
];

function ranking(input: ReportInput, type: string, compounds: readonly CompoundScore[]): Attachment {
  const ranked = byTypeRank(compounds);
  const title = `${type}小区排名`;
  if (ranked.length === 0)
    return { title, blocks: [paragraph(`${type}小区${compounds.length}个，均不公布成绩。`)] };
  const rows = ranked.map((compound) => [
    String(compound.ranks.type),
    compound.code,
    compound.name,
    compound.committee,
    compound.subdistrict,
    scoreText(compound.score, input.guideline),
    compound.grade ?? '',
    STATUS_NAMES[compound.status].zh,
    String(compound.ranks.district),
  ]);
  const words = `${type}小区${compounds.length}个，已评分${ranked.length}个，按得分从高到低排列。`;
  return { title, blocks: [paragraph(words), table(COLUMNS, rows)] };
}

/** The compounds that have a rank, best first; equal ones by code. */
function byTypeRank(compounds: readonly CompoundScore[]): CompoundScore[] {
  return compounds
    .filter(({ ranks }) => ranks.type !== null)
    .sort((a, b) => (a.ranks.type ?? 0) - (b.ranks.type ?? 0) || byCode(a, b));
}
