import { LEVEL_NAMES } from '../../model/names.ts';
import { type GroupScore, groupLevelSchema } from '../../model/scores.ts';
import { figureColumn, type SheetCell, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { scoreFormat, WHOLE_NUMBER } from './formats.ts';

/** 分组: the means of the district, the types, the subdistricts and the committees. */
export function groupSheet({ run, guideline }: ReportInput): SheetDescription {
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const groups = groupLevelSchema.options.flatMap((level) =>
    run.scores.groups.filter((group) => group.level === level),
  );
  return {
    name: '分组',
    columns: [
      textColumn('层级', 11),
      textColumn('名称', 36),
      figureColumn('平均得分', scoreFormat(guideline), 11),
      figureColumn('已评分小区户数', WHOLE_NUMBER, 16),
      figureColumn('已评分小区', WHOLE_NUMBER, 12),
      figureColumn('不公布小区', WHOLE_NUMBER, 12),
      figureColumn('位次', WHOLE_NUMBER, 9),
    ],
    rows: groups.map((group) => groupRow(group, types)),
    frozenColumns: 2,
    filter: true,
  };
}

function groupRow(group: GroupScore, types: ReadonlyMap<string, string>): SheetCell[] {
  const { level, key, score, households, scored, withheld, rank } = group;
  const name = level === 'district' ? '全区' : (types.get(key) ?? key);
  return [LEVEL_NAMES[level].zh, name, score, households, scored, withheld, rank];
}
