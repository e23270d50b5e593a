import { committeeKey } from '../../model/compound.ts';
import {
  type CompoundScore,
  type GroupLevel,
  type GroupScore,
  groupLevelSchema,
} from '../../model/scores.ts';
import { grouped } from '../../scoring/ordering.ts';
import { columnPlaces } from '../../workbook/column-places.ts';
import type { SheetDescription } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { headingsOf, type ResultsPlaces } from './compound-columns.ts';
import { gradeColumns, meanColumns, rankColumn, workingColumns } from './group-columns.ts';
import type { GroupPlace } from './group-formulas.ts';
import type { GroupNumbers } from './group-numbers.ts';

/** What the sheets of groups are made from. */
interface GroupSheetsInput {
  readonly input: ReportInput;
  readonly numbers: GroupNumbers;
  readonly places: ResultsPlaces;
}

/** 分组 has the means of all groups; 分类型 and 分街镇 show how the grades are spread, too. */
export function groupSheets(from: GroupSheetsInput): SheetDescription[] {
  return [
    groupSheet('分组', groupLevelSchema.options, from),
    groupSheet('分类型', ['district', 'type'], from),
    groupSheet('分街镇', ['subdistrict'], from),
  ];
}

function groupSheet(
  name: string,
  levels: readonly GroupLevel[],
  { input, numbers, places }: GroupSheetsInput,
): SheetDescription {
  const { guideline, run } = input;
  const { groups, compounds } = run.scores;
  const hasCommittees = levels.includes('committee');
  const columns = [
    ...meanColumns(guideline, hasCommittees ? 36 : 18),
    ...(levels.includes('subdistrict') ? [rankColumn()] : []),
    ...(hasCommittees ? [] : gradeColumns(guideline)),
    ...workingColumns(guideline),
  ];
  const rows = levels.flatMap((level) => groups.filter((group) => group.level === level));
  const keys = columns.map(({ key }) => key);
  const own = columnPlaces(name, keys, rows.length);
  const members = membersOf(compounds, levels);
  return {
    name,
    columns: headingsOf(columns),
    rows: rows.map((group, index) => {
      const at: GroupPlace = {
        scores: places.scores,
        own,
        here: (key) => own.cell(key, index + 2),
        number: numbers.numberOf(group.level, group.key),
        members: members(group),
      };
      return columns.map((column) => column.cell(group, at));
    }),
    frozenColumns: 2,
    filter: true,
  };
}

/** The compounds of every group, each level gone through once. */
function membersOf(compounds: readonly CompoundScore[], levels: readonly GroupLevel[]) {
  const byLevel = new Map(
    levels.map((level) => [level, grouped(compounds, (compound) => keyIn(level, compound))]),
  );
  return ({ level, key }: GroupScore) => byLevel.get(level)?.get(key) ?? [];
}

function keyIn(level: GroupLevel, compound: CompoundScore): string {
  switch (level) {
    case 'district':
      return '';
    case 'committee':
      return committeeKey(compound);
    default:
      return compound[level];
  }
}
