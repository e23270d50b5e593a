import { leavesOf } from '../../model/guideline.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import { intraclassCorrelation } from '../../statistics/intraclass-correlation.ts';
import { kendallsW } from '../../statistics/kendalls-w.ts';
import { krippendorffsAlpha } from '../../statistics/krippendorffs-alpha.ts';
import { figureColumn, type SheetCell, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { WHOLE_NUMBER } from '../sheet/formats.ts';
import { expertsOf, type MarkedObject, markedObjects } from './marked-objects.ts';

const COEFFICIENT = '0.000';

/** 专家一致性: how far the experts of each marked leaf agree. */
export function agreementSheet({ guideline }: ReportInput, evidence: PhaseEvidence): SheetDescription {
  const leaves = leavesOf(guideline.indicators).filter(({ measure }) => measure.kind === 'mark');
  return {
    name: '专家一致性',
    columns: [
      textColumn('指标', 10),
      textColumn('指标名称', 40),
      figureColumn('专家数', WHOLE_NUMBER),
      figureColumn('评分对象', WHOLE_NUMBER),
      figureColumn('评分条数', WHOLE_NUMBER),
      figureColumn('全员评分的对象', WHOLE_NUMBER, 16),
      figureColumn('ICC(2,1)', COEFFICIENT),
      figureColumn('ICC(2,k)', COEFFICIENT),
      textColumn('一致程度', 12),
      figureColumn('Kendall W', COEFFICIENT, 12),
      figureColumn('χ²', '0.00'),
      figureColumn('自由度', WHOLE_NUMBER),
      figureColumn('Krippendorff α', COEFFICIENT, 16),
    ],
    rows: leaves.map(({ id, name }) => [id, name, ...agreementCells(markedObjects(evidence, id))]),
    frozenColumns: 2,
    filter: true,
  };
}

function agreementCells(objects: readonly MarkedObject[]): SheetCell[] {
  const experts = expertsOf(objects);
  const complete = objects.filter(({ marks }) => marks.size === experts.length);
  const ratings = complete.map(({ marks }) => experts.map((expert) => marks.get(expert) ?? 0));
  const correlation = intraclassCorrelation(ratings);
  const concordance = kendallsW(ratings);
  return [
    experts.length,
    objects.length,
    objects.reduce((sum, { marks }) => sum + marks.size, 0),
    complete.length,
    correlation?.single ?? null,
    correlation?.average ?? null,
    correlation === null ? null : agreementWord(correlation.average),
    concordance?.w ?? null,
    concordance?.chiSquare ?? null,
    concordance?.freedom ?? null,
    krippendorffsAlpha(objects.map(({ marks }) => [...marks.values()])),
  ];
}

/** The bands that are usual for an intraclass correlation: .50, .75, .90. */
function agreementWord(coefficient: number): string {
  if (coefficient >= 0.9) return '很高';
  if (coefficient >= 0.75) return '较高';
  return coefficient >= 0.5 ? '中等' : '较低';
}
