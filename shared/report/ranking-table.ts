import { byCode } from '../model/compound.ts';
import { STATUS_NAMES } from '../model/names.ts';
import type { CompoundScore } from '../model/scores.ts';
import { NO_FIGURE } from './figures.ts';
import { column, type PaperTable, table } from './paper.ts';
import type { ReportInput } from './report-input.ts';
import { markedScores } from './sampling/short-samples-of-run.ts';

/** Compounds with score, grade and place within their type, the best first; those without a score last. */
export function rankingTable(input: ReportInput, compounds: readonly CompoundScore[]): PaperTable {
  const { guideline } = input;
  const scoreOf = markedScores(input);
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const ranked = [...compounds].sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || byCode(a, b));
  return table(
    COLUMNS,
    ranked.map((compound) => [
      compound.code,
      compound.name,
      types.get(compound.type) ?? compound.type,
      scoreOf(compound),
      compound.grade ?? NO_FIGURE,
      compound.ranks.type === null ? NO_FIGURE : String(compound.ranks.type),
      STATUS_NAMES[compound.status].zh,
    ]),
  );
}

const COLUMNS = [
  column('编号', 12, 'left'),
  column('小区', 30, 'left'),
  column('类型', 18, 'left'),
  column('得分', 10),
  column('等次', 10),
  column('类内名次', 10),
  column('状态', 10),
];
