import type { PhaseSampling } from '../../action/sampling/short-sample.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../rules/evidence.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import { criticalValue } from '../../statistics/critical-value.ts';
import { householdsToAsk, marginReached, type SampleDemand } from '../../statistics/sample-size.ts';
import {
  figureColumn,
  labelColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { PERCENT, WHOLE_NUMBER } from '../sheet/formats.ts';

/**
 * 样本充足性: of each compound, how many households had to answer, and how many did: by the sampling plan of the phase, or, where none was
 * saved, for the guideline's margin.
 */
export function sampleSheet(
  { run, guideline, records }: ReportInput,
  { compounds }: PhaseEvidence,
): SheetDescription {
  const { confidence, margin, p } = guideline.sampling;
  const demand = { z: criticalValue(confidence), margin, p };
  const plan = records.sampling.find(({ phase }) => phase === run.scores.phase);
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
      ...sampleCells(compound, mostAnswered(compounds.get(compound.code) ?? NO_EVIDENCE), demand, plan),
    ]),
    frozenColumns: 2,
    filter: true,
  };
}

function sampleCells(
  { code, households }: CompoundScore,
  answered: number,
  demand: SampleDemand,
  plan: PhaseSampling | undefined,
): SheetCell[] {
  if (households === null || households === 0) return [households, null, answered, null, '户数空缺'];
  const part = plan?.parts.get(code);
  const counted = part?.valid ?? answered;
  const reached = counted === 0 ? null : marginReached(counted, households, demand);
  if (plan !== undefined && part === undefined) return [households, null, counted, reached, '未列入方案'];
  const needed = part?.planned ?? householdsToAsk(households, demand);
  return [households, needed, counted, reached, counted >= needed ? '充足' : '不足'];
}

/** How many answered the question that most answered: every response answers some. */
function mostAnswered({ answers }: ObjectEvidence): number {
  const counts = [...answers.values()].map((tallies) => tallies.reduce((sum, { count }) => sum + count, 0));
  return Math.max(0, ...counts);
}
