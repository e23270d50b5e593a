import { PHASE_NAMES } from '../../model/names.ts';
import { PHASES } from '../../model/phase.ts';
import { type SheetDescription, textColumn } from '../../workbook/workbook.ts';
import { leftOutSentence } from '../left-out-sentence.ts';
import { provenanceRows } from '../provenance-rows.ts';
import type { ReportInput } from '../report-input.ts';
import {
  gradesSentence,
  groupSentence,
  missingSentence,
  quotaSentence,
  rankingSentence,
  roundingSentence,
} from '../rule-sentences.ts';
import { samplingSentence } from '../sampling/short-sample-words.ts';
import { samplingOfRun } from '../sampling/short-samples-of-run.ts';

/** Only where something was left out. */
function leftOutRows({ run }: ReportInput): [string, string][] {
  const sentences = PHASES.map((phase) => leftOutSentence(phase, run.scores.evidence[phase]?.leftOut));
  const said = sentences.join('');
  return said === '' ? [] : [['不计入的问卷', said]];
}

/** Only where a sampling plan stands. */
function sampleRows(input: ReportInput): [string, string][] {
  const said = samplingOfRun(input).map((sampling) => samplingSentence(sampling, '见“样本”列'));
  return said.length === 0 ? [] : [['样本', said.join('')]];
}

/** How the workbook reckons, and what may be changed in it. */
function formulaRows({ run }: ReportInput): [string, string][] {
  const isYear = run.scores.phase === 'annual';
  const inputs = isYear ? '“分阶段”表的各阶段修约前得分' : '“末级指标”表的测量值';
  const steps = isYear
    ? '各阶段修约前得分按权重合成全年得分'
    : '测量值按评分标准折成得分率，得分率按“分值”表逐级加权得基础分，加减加分、扣分得修约前得分';
  return [
    [
      '公式',
      `${steps}，修约一次即为公布的得分，等次、名次、限额和各组平均都由公布的得分或修约前的得分算出。`,
    ],
    [
      '试算',
      `${inputs}、加减分、一票否决和“参数”表的数值（浅黄底）可以改动，所有结果随之重算；改动后的数是试算，不是公布的成绩。`,
    ],
    ['次序', '各表可以排序和筛选，小区凭“序号”对应。灰字的列是计算过程，不打印，请勿改动。'],
    [
      '进位',
      '未改动时，公式的结果与公布的数一致。标有“恰在进位点”的，二进制小数不足以分辨进舍，末位若有不同，以公布的数为准。',
    ],
  ];
}

/** 说明: by which guideline and run the figures were made, and how to read them. */
export function notesSheet(input: ReportInput): SheetDescription {
  const { run, guideline, year, exercise } = input;
  return {
    name: '说明',
    columns: [textColumn('项目', 14), textColumn('内容', 110)],
    rows: [
      ['年度', `${year}年`],
      ['阶段', PHASE_NAMES[run.scores.phase].zh],
      ['性质', exercise ? '演练，不作正式成绩使用' : '正式评估'],
      ...provenanceRows(input),
      ['等次', gradesSentence(guideline)],
      ['数据缺失', missingSentence(guideline)],
      ['修约', roundingSentence(guideline)],
      ['名次', rankingSentence()],
      ['限额', quotaSentence(guideline)],
      ['分组平均', groupSentence()],
      ...leftOutRows(input),
      ...sampleRows(input),
      ['单元格', '“无数据”表示指标适用而没有数据，空格表示指标不适用或没有可公布的数。'],
      ...formulaRows(input),
    ],
    frozenColumns: 0,
    filter: false,
  };
}
