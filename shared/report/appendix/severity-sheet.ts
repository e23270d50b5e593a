import { leavesOf } from '../../model/guideline.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import { figureColumn, type SheetCell, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { WHOLE_NUMBER } from '../sheet/formats.ts';
import { expertsOf, type MarkedObject, markedObjects } from './marked-objects.ts';

/** 专家宽严: by how much each expert's marks lie above or below the mean of the panel on the same objects. */
export function severitySheet({ guideline }: ReportInput, evidence: PhaseEvidence): SheetDescription {
  const leaves = leavesOf(guideline.indicators).filter(({ measure }) => measure.kind === 'mark');
  return {
    name: '专家宽严',
    columns: [
      textColumn('指标', 10),
      textColumn('指标名称', 40),
      textColumn('专家', 16),
      figureColumn('可比评分条数', WHOLE_NUMBER, 14),
      figureColumn('与同组均分之差', '+0.00;-0.00;0.00', 16),
    ],
    rows: leaves.flatMap(({ id, name }) => rowsOf([id, name], markedObjects(evidence, id))),
    frozenColumns: 2,
    filter: true,
  };
}

function rowsOf(leaf: readonly string[], objects: readonly MarkedObject[]): SheetCell[][] {
  const compared = objects.filter(({ marks }) => marks.size > 1);
  return expertsOf(compared).map((expert) => {
    const differences = compared.flatMap(({ marks }) => {
      const own = marks.get(expert);
      return own === undefined ? [] : [own - mean([...marks.values()])];
    });
    return [...leaf, expert, differences.length, mean(differences)];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
