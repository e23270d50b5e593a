import { PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import { columnLetters, type Highlight, labelColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { SAMPLE_WORDS, sampleWord } from '../sampling/sample-word.ts';
import { samplingOfRun } from '../sampling/short-samples-of-run.ts';
import type { CompoundColumn } from './compound-columns.ts';

type Planned = Pick<ReportInput, 'run' | 'records'>;

/** 样本: whether as many responses count as the sampling plan asks for; for the year one column a plan, without plans none. */
export function sampleColumns(input: Planned): CompoundColumn[] {
  return samplingOfRun(input).map((sampling) => {
    const wordOf = sampleWord(sampling);
    return {
      ...labelColumn(headingOf(sampling.phase, input)),
      note: '有效问卷少于抽样方案要求的为“不足”，其问卷结果误差较大；不在方案里的为“未列入”。',
      key: sampleKey(sampling.phase),
      cell: ({ code }) => wordOf(code),
    };
  });
}

/** Too few stand out. */
export function sampleHighlights(input: Planned, columns: readonly CompoundColumn[]): Highlight[] {
  return samplingOfRun(input).map(({ phase }) => {
    const place = columns.findIndex(({ key }) => key === sampleKey(phase));
    const formula = `$${columnLetters(place)}2="${SAMPLE_WORDS.short}"`;
    return { headings: [headingOf(phase, input)], look: 'doubtful', formula };
  });
}

function headingOf(phase: Phase, { run }: Planned): string {
  return run.scores.phase === 'annual' ? `${PHASE_NAMES[phase].zh}样本` : '样本';
}

function sampleKey(phase: Phase): string {
  return `sample ${phase}`;
}
