import { isBranch } from '../../model/guideline.ts';
import { PHASE_NAMES, STATUS_NAMES } from '../../model/names.ts';
import { figureColumn, labelColumn, type SheetColumn, textColumn } from '../../workbook/workbook.ts';
import { partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';
import { DETAIL, fractionKey, LEAF_DETAIL, phaseKey, SCORE } from './column-keys.ts';
import { type CompoundColumn, identityColumns } from './compound-columns.ts';
import { PERCENT, scoreFormat, WORDS } from './formats.ts';
import type { GroupNumbers } from './group-numbers.ts';
import type { LevelOrder } from './level-order.ts';
import { live } from './live.ts';
import { detail } from './lookup.ts';
import { edgeFormula, edgeText, publishedFormula, publishedOrBlank } from './published-formula.ts';
import { sampleColumns } from './sample-columns.ts';
import { standingColumns } from './standing-columns.ts';
import { workingColumns } from './working-columns.ts';

/** 成绩: every compound in the order of the register, with all that was published of it. */
export function scoreSheetColumns(
  input: ReportInput,
  order: LevelOrder,
  numbers: { readonly compounds: ReadonlyMap<string, number>; readonly groups: GroupNumbers },
): CompoundColumn[] {
  const isYear = input.run.scores.phase === 'annual';
  return [
    ...whoColumns(input),
    statusColumn(),
    ...sampleColumns(input),
    ...(isYear ? yearColumns(input) : phaseColumns(input)),
    ...standingColumns(input),
    ...(isYear ? [] : branchColumns(input, order)),
    edgeColumn(input),
    ...workingColumns(input, numbers),
  ];
}

function whoColumns({ guideline }: ReportInput): CompoundColumn[] {
  return [
    ...identityColumns(guideline),
    { ...textColumn('街镇', 16), key: 'subdistrict', cell: ({ subdistrict }) => subdistrict },
    { ...textColumn('居委会', 17), key: 'committee', cell: ({ committee }) => committee },
  ];
}

function statusColumn(): CompoundColumn {
  return {
    ...labelColumn('状态'),
    format: WORDS,
    key: 'status',
    cell: ({ status }, at) => live(detail(at, DETAIL.status), STATUS_NAMES[status].zh),
  };
}

function phaseColumns({ guideline }: ReportInput): CompoundColumn[] {
  const { rounding } = guideline;
  const format = scoreFormat(guideline);
  return [
    {
      ...figureColumn('完整度', PERCENT),
      key: 'coverage',
      cell: ({ coverage }, at) => live(detail(at, LEAF_DETAIL.coverage), coverage),
    },
    {
      ...figureColumn('基础分', format),
      key: 'base',
      cell: ({ printed }, at) => live(publishedOrBlank(detail(at, LEAF_DETAIL.base), rounding), printed.base),
    },
    {
      ...figureColumn('加分', format),
      key: 'bonus',
      cell: ({ printed }, at) =>
        live(publishedFormula(detail(at, LEAF_DETAIL.bonus), rounding), printed.bonus),
    },
    {
      ...figureColumn('扣分', format),
      key: 'deduction',
      cell: ({ printed }, at) =>
        live(publishedFormula(`N(${detail(at, LEAF_DETAIL.deduction)})`, rounding), printed.deduction),
    },
  ];
}

/** The published scores of the phases that take part. */
function yearColumns(input: ReportInput): CompoundColumn[] {
  const { rounding } = input.guideline;
  return partsOfYear(input).map((phase) => ({
    ...figureColumn(PHASE_NAMES[phase].zh, scoreFormat(input.guideline)),
    key: `published ${phase}`,
    cell({ printed }, at) {
      const raw = detail(at, phaseKey(phase));
      return live(`IF(ISNUMBER(${raw}),${publishedFormula(raw, rounding)},"")`, printed[phase]);
    },
  }));
}

/** The points earned in each indicator of the first level, which is usually a branch. */
function branchColumns({ guideline }: ReportInput, { top }: LevelOrder): CompoundColumn[] {
  return guideline.indicators.map((indicator) => ({
    ...figureColumn(`${indicator.name}（${indicator.points}分）`, scoreFormat(guideline), 13),
    key: `points ${indicator.id}`,
    cell(compound, at) {
      const scores = isBranch(indicator) ? compound.branches : compound.leaves;
      const score = scores.find(({ id }) => id === indicator.id);
      if (score === undefined) return null;
      if (!at.points.has(compound.type) || !top.includes(indicator.id)) return score.earned;
      const fraction = detail(at, fractionKey(indicator.id));
      const points = at.points.of(compound.type, indicator.id);
      const earned = publishedFormula(`${fraction}*${points}`, guideline.rounding);
      return live(`IF(${fraction}="","",${earned})`, score.earned);
    },
  }));
}

function edgeColumn({ guideline }: ReportInput): CompoundColumn {
  const column: SheetColumn = { ...labelColumn('进位提示'), width: 13, format: WORDS };
  return {
    ...column,
    note: '修约前的得分恰在或极近进位点（如 84.985）时注明。电子表格用二进制小数运算，此时末位若与公布的得分不同，以公布的为准。',
    key: 'edge',
    cell: ({ raw }, { here }) => live(edgeFormula(here(SCORE.raw)), edgeText(raw, guideline.rounding)),
  };
}
