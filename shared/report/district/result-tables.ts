import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE, publishedMedian, scoreText } from '../figures.ts';
import { column, type PaperColumn, type PaperTable, table } from '../paper.ts';
import { shareText } from '../rate-text.ts';
import { gradeCount } from '../standings/grade-counts.ts';
import type { Group } from '../standings/groups.ts';

/** How many compounds stand in each grade, and the share of the scored ones. */
export function gradeTable(compounds: readonly CompoundScore[], guideline: Guideline): PaperTable {
  const graded = compounds.filter(({ grade }) => grade !== null).length;
  const rows = guideline.grades.map(({ name, from }, place) => {
    const count = gradeCount(compounds, name);
    return [
      name,
      rangeText(from, guideline.grades[place - 1]?.from, place === guideline.grades.length - 1),
      String(count),
      shareText(count, graded, guideline),
    ];
  });
  return table(
    [column('等次', 20), column('得分', 34), column('小区（个）', 22), column('占已评分小区', 24)],
    rows,
  );
}

function rangeText(from: number, above: number | undefined, isLast: boolean): string {
  if (above === undefined) return isLast ? '不限' : `${from}分及以上`;
  return isLast ? `不足${above}分` : `${from}分及以上，不足${above}分`;
}

/** Mean, median and extremes of each type, and its compounds by grade. */
export function typeTable(types: readonly Group[], guideline: Guideline): PaperTable {
  const rows = types.map(({ name, score, compounds }) => {
    const scores = compounds.flatMap((compound) => (compound.score === null ? [] : [compound.score]));
    const figure = (value: number | null) => scoreText(value, guideline);
    return [
      name,
      figure(score),
      figure(publishedMedian(scores, guideline)),
      figure(scores.length === 0 ? null : Math.max(...scores)),
      figure(scores.length === 0 ? null : Math.min(...scores)),
      `${scores.length}/${compounds.length}`,
      ...gradeCounts(compounds, guideline),
    ];
  });
  const figures = ['平均分', '中位数', '最高分', '最低分'].map((heading) => column(heading, 11));
  return table([column('类型', 22, 'left'), ...figures, ...countColumns(guideline)], rows);
}

/** Rank, mean and households of each subdistrict, and its compounds by grade. */
export function subdistrictTable(subdistricts: readonly Group[], guideline: Guideline): PaperTable {
  const rows = subdistricts.map(({ name, score, rank, households, compounds }) => [
    rank === null ? NO_FIGURE : String(rank),
    name,
    scoreText(score, guideline),
    String(households),
    `${compounds.filter((compound) => compound.score !== null).length}/${compounds.length}`,
    ...gradeCounts(compounds, guideline),
  ]);
  const head = [column('位次', 9), column('街镇', 26, 'left'), column('平均分', 12), column('户数', 13)];
  return table([...head, ...countColumns(guideline)], rows);
}

function gradeCounts(compounds: readonly CompoundScore[], { grades }: Guideline): string[] {
  return grades.map(({ name }) => String(gradeCount(compounds, name)));
}

function countColumns({ grades }: Guideline): PaperColumn[] {
  return [column('已评分/总数', 16), ...grades.map(({ name }) => column(name, 10))];
}
