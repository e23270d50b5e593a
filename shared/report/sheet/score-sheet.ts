import { isBranch } from '../../model/guideline.ts';
import { PHASE_NAMES, STATUS_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import {
  figureColumn,
  labelColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import { partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';
import { PERCENT, scoreFormat, WHOLE_NUMBER } from './formats.ts';

/** One column of the sheet with what it says of a compound. */
interface ScoreColumn extends SheetColumn {
  value(compound: CompoundScore): SheetCell;
}

/** 成绩: every compound in the order of the register, with all that was published of it. */
export function scoreSheet(input: ReportInput): SheetDescription {
  const isYear = input.run.scores.phase === 'annual';
  const columns = [
    ...whoColumns(input),
    ...(isYear ? yearColumns(input) : phaseColumns(input)),
    ...publishedColumns(input),
    ...(isYear ? [] : branchColumns(input)),
  ];
  return {
    name: '成绩',
    columns: columns.map(({ value, ...column }) => column),
    rows: input.run.scores.compounds.map((compound) => columns.map((column) => column.value(compound))),
    frozenColumns: 2,
    filter: true,
  };
}

function whoColumns({ guideline }: ReportInput): ScoreColumn[] {
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  return [
    { ...textColumn('小区编号', 12), value: ({ code }) => code },
    { ...textColumn('小区名称', 26), value: ({ name }) => name },
    { ...textColumn('类型', 13), value: ({ type }) => types.get(type) ?? type },
    { ...textColumn('街镇', 16), value: ({ subdistrict }) => subdistrict },
    { ...textColumn('居委会', 20), value: ({ committee }) => committee },
    { ...labelColumn('状态'), value: ({ status }) => STATUS_NAMES[status].zh },
  ];
}

function phaseColumns({ guideline }: ReportInput): ScoreColumn[] {
  const format = scoreFormat(guideline);
  return [
    { ...figureColumn('完整度', PERCENT), value: ({ coverage }) => coverage },
    { ...figureColumn('基础分', format), value: ({ printed }) => printed.base },
    { ...figureColumn('加分', format), value: ({ printed }) => printed.bonus },
    { ...figureColumn('扣分', format), value: ({ printed }) => printed.deduction },
  ];
}

/** The published scores of the phases that take part. */
function yearColumns(input: ReportInput): ScoreColumn[] {
  const format = scoreFormat(input.guideline);
  return partsOfYear(input).map((phase) => ({
    ...figureColumn(PHASE_NAMES[phase].zh, format),
    value: ({ printed }) => printed[phase],
  }));
}

function publishedColumns({ guideline }: ReportInput): ScoreColumn[] {
  const vetoes = new Map(guideline.vetoes.map(({ id, name }) => [id, name]));
  return [
    { ...figureColumn('得分', scoreFormat(guideline)), value: ({ score }) => score },
    { ...labelColumn('等次'), value: ({ grade }) => grade },
    { ...figureColumn('类内名次', WHOLE_NUMBER, 11), value: ({ ranks }) => ranks.type },
    { ...figureColumn('全区名次', WHOLE_NUMBER, 11), value: ({ ranks }) => ranks.district },
    { ...figureColumn('街镇名次', WHOLE_NUMBER, 11), value: ({ ranks }) => ranks.subdistrict },
    {
      ...textColumn('一票否决', 18),
      value: (compound) => compound.vetoes.map((id) => vetoes.get(id) ?? id).join('、') || null,
    },
  ];
}

/** The points earned in each indicator of the first level, which is usually a branch. */
function branchColumns({ guideline }: ReportInput): ScoreColumn[] {
  return guideline.indicators.map((indicator) => ({
    ...figureColumn(`${indicator.name}（${indicator.points}分）`, scoreFormat(guideline), 13),
    value: ({ branches, leaves }) => {
      const scores = isBranch(indicator) ? branches : leaves;
      return scores.find(({ id }) => id === indicator.id)?.earned ?? null;
    },
  }));
}
