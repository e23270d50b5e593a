import type { CompoundScore } from '../../model/scores.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../rules/evidence.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import { criticalValue } from '../../statistics/critical-value.ts';
import { marginReached, sampleSize } from '../../statistics/sample-size.ts';
import {
  figureColumn,
  labelColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { PERCENT, WHOLE_NUMBER } from '../sheet/formats.ts';

/** 样本充足性: of each compound, how many households had to answer for the guideline's margin, and how many did. */
export function sampleSheet({ run, guideline }: ReportInput, { compounds }: PhaseEvidence): SheetDescription {
  const { confidence, margin, p } = guideline.sampling;
  const demand = { z: criticalValue(confidence), margin, p };
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  return {
    name: '样本充足性',
    columns: [
      textColumn('小区编号', 12),
      textColumn('小区名称', 26),
      textColumn('类型', 13),
      textColumn('街镇', 16),
      figureColumn('户数', WHOLE_NUMBER),
      figureColumn('所需份数', WHOLE_NUMBER),
      figureColumn('计入份数', WHOLE_NUMBER),
      figureColumn('实际误差', PERCENT),
      labelColumn('是否充足'),
    ],
    rows: run.scores.compounds.map((compound) => [
      compound.code,
      compound.name,
      types.get(compound.type) ?? compound.type,
      compound.subdistrict,
      ...sampleCells(compound, mostAnswered(compounds.get(compound.code) ?? NO_EVIDENCE), demand),
    ]),
    frozenColumns: 2,
    filter: true,
  };
}

function sampleCells(
  { households }: CompoundScore,
  answered: number,
  demand: Parameters<typeof sampleSize>[1],
): SheetCell[] {
  if (households === null || households === 0) return [households, null, answered, null, '户数空缺'];
  const needed = Math.ceil(sampleSize(households, demand));
  const reached = answered === 0 ? null : marginReached(answered, households, demand);
  return [households, needed, answered, reached, answered >= needed ? '充足' : '不足'];
}

/** How many answered the question that most answered: every response answers some. */
function mostAnswered({ answers }: ObjectEvidence): number {
  const counts = [...answers.values()].map((tallies) => tallies.reduce((sum, { count }) => sum + count, 0));
  return Math.max(0, ...counts);
}
