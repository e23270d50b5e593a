import type { Tally } from '../../rules/evidence.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import { figureColumn, labelColumn, type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { sampleWord } from '../sampling/sample-word.ts';
import { samplingOfRun } from '../sampling/short-samples-of-run.ts';
import { WHOLE_NUMBER } from '../sheet/formats.ts';

/** 问卷频数: how many respondents of each compound gave which answer; where a plan stands, whether enough were asked. */
export function tallySheet(
  { run, guideline, records }: ReportInput,
  { compounds }: PhaseEvidence,
): SheetDescription {
  const words = samplingOfRun({ run, records }).map(sampleWord);
  const rows = run.scores.compounds.flatMap(({ code, name }) =>
    guideline.questions.flatMap(({ id, text }) =>
      shown(compounds.get(code)?.answers.get(id) ?? []).map(({ chosen, count }) => [
        code,
        name,
        id,
        text,
        chosen.join('、'),
        count,
        ...words.map((wordOf) => wordOf(code)),
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
      ...words.map(() => labelColumn('样本')),
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
