import type { Tally } from '../../rules/evidence.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import { figureColumn, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { WHOLE_NUMBER } from '../sheet/formats.ts';

/** 问卷频数: how many respondents of each compound gave which answer. */
export function tallySheet({ run, guideline }: ReportInput, { compounds }: PhaseEvidence): SheetDescription {
  const rows = run.scores.compounds.flatMap(({ code, name }) =>
    guideline.questions.flatMap(({ id, text }) =>
      shown(compounds.get(code)?.answers.get(id) ?? []).map(({ chosen, count }) => [
        code,
        name,
        id,
        text,
        chosen.join('、'),
        count,
      ]),
    ),
  );
  return {
    name: '问卷频数',
    columns: [
      textColumn('小区编号', 12),
      textColumn('小区名称', 26),
      textColumn('题号', 10),
      textColumn('题目', 44),
      textColumn('回答', 30),
      figureColumn('份数', WHOLE_NUMBER),
    ],
    rows,
    frozenColumns: 2,
    filter: true,
  };
}

/** Residents stay anonymous: of fewer respondents than this nothing is shown. */
const FEWEST = 5;

function shown(tallies: readonly Tally[]): readonly Tally[] {
  return tallies.reduce((sum, { count }) => sum + count, 0) < FEWEST ? [] : tallies;
}
