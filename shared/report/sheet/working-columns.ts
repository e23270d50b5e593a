import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { figureColumn, type SheetColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { DETAIL, SCORE } from './column-keys.ts';
import type { CompoundColumn, RowPlace } from './compound-columns.ts';
import { gradeCapOf, numberColumn } from './detail-columns.ts';
import { UNROUNDED, WHOLE_NUMBER } from './formats.ts';
import type { GroupNumbers } from './group-numbers.ts';
import { live } from './live.ts';
import { detail } from './lookup.ts';
import { PARAMETERS } from './parameter-sheet.ts';
import { sameGroup } from './standing-columns.ts';

/** What the published columns of 成绩 are worked out from. */
export function workingColumns(
  { guideline, run }: ReportInput,
  numbers: { readonly compounds: ReadonlyMap<string, number>; readonly groups: GroupNumbers },
): CompoundColumn[] {
  return [
    {
      ...working('修约前得分', UNROUNDED, 13),
      key: SCORE.raw,
      cell: ({ raw }, at) => live(detail(at, DETAIL.raw), raw),
    },
    gradeBeforeQuotaColumn(guideline),
    gradeColumn(guideline),
    {
      ...working('户数', WHOLE_NUMBER, 8),
      note: '各组平均得分按户数加权；空格不计入。',
      key: SCORE.households,
      cell: ({ households }) => households,
    },
    numberColumn(numbers.compounds),
    {
      ...working('明细行', WHOLE_NUMBER, 8),
      note: `本小区在“${run.scores.phase === 'annual' ? '分阶段' : '末级指标'}”表中是标题下的第几行，凭序号查得。`,
      key: SCORE.detailRow,
      cell: ({ code }, { here, details }) =>
        live(
          `MATCH(${here(DETAIL.number)},${details.column(DETAIL.number)},0)`,
          numbers.compounds.get(code) ?? null,
        ),
    },
    groupColumn('类型号', 'type', numbers.groups),
    groupColumn('街镇号', 'subdistrict', numbers.groups),
    groupColumn('居委会号', 'committee', numbers.groups),
  ];
}

function working(heading: string, format: string, width: number): SheetColumn {
  return { ...figureColumn(heading, format, width), role: 'working' };
}

function groupColumn(
  heading: string,
  level: 'type' | 'subdistrict' | 'committee',
  groups: GroupNumbers,
): CompoundColumn {
  return {
    ...working(heading, WHOLE_NUMBER, 9),
    key: SCORE[level],
    cell: (compound) => groups.ofCompound(level, compound),
  };
}

/** As many grades as begin above the score lie above its own; a veto keeps it from those above the veto's. */
function gradeBeforeQuotaColumn(guideline: Guideline): CompoundColumn {
  return {
    ...working('限额前等次序', WHOLE_NUMBER, 9),
    note: '按公布的得分和一票否决定出的等次，从高到低第几等；数量限额之前。',
    key: SCORE.gradeBeforeQuota,
    cell(compound, at) {
      const score = at.here(SCORE.score);
      const earned = `SUMPRODUCT(--(${PARAMETERS.gradeStarts}>${score}))+1`;
      const place = `MAX(${earned},${detail(at, DETAIL.gradeCap)})`;
      return live(`IF(${score}="","",${place})`, placeBeforeQuota(compound, guideline));
    },
  };
}

function placeBeforeQuota(compound: CompoundScore, guideline: Guideline): number | null {
  const { score } = compound;
  if (score === null) return null;
  const above = guideline.grades.filter(({ from }) => from > score).length;
  return Math.max(above + 1, gradeCapOf(compound, guideline));
}

/**
 * With a quota: whoever has its grade keeps it while those of the grade with at least the same score fit into the
 * places; a tie that would overrun counts wholly on both sides and so is left out wholly.
 */
function gradeColumn({ grades, quota }: Guideline): CompoundColumn {
  return {
    ...working('等次序', WHOLE_NUMBER, 8),
    note: '最终等次从高到低第几等。',
    key: SCORE.grade,
    cell({ grade }, at) {
      const before = at.here(SCORE.gradeBeforeQuota);
      const place = grade === null ? null : grades.findIndex(({ name }) => name === grade) + 1;
      if (quota === null) return live(before, place);
      const { fitting, places } = quotaCounts(quota.within, at);
      const kept = `IF(${fitting}<=${places},${before},${before}+1)`;
      return live(`IF(${before}="","",IF(${before}<>${PARAMETERS.quotaPlace},${before},${kept}))`, place);
    },
  };
}

function quotaCounts(within: 'type' | 'district', at: RowPlace) {
  const { here, scores } = at;
  const same = within === 'type' ? `${sameGroup('type', at)},` : '';
  const score = scores.column(SCORE.score);
  const grades = `${scores.column(SCORE.gradeBeforeQuota)},${PARAMETERS.quotaPlace}`;
  const scored = `COUNTIFS(${same}${score},">=0")`;
  return {
    fitting: `COUNTIFS(${same}${grades},${score},">="&${here(SCORE.score)})`,
    places: `INT(ROUND(${PARAMETERS.quotaShare}*${scored},12))`,
  };
}
