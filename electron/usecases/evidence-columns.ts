import type { EvidenceKind, ShownCell, ShownColumn } from '../../shared/contract/evidence/rows.ts';
import type { Wording } from '../../shared/language/wording.ts';
import type { Answer, Check, Topic } from '../../shared/model/evidence.ts';
import { type Guideline, leavesOf } from '../../shared/model/guideline.ts';
import type { BrowsedValue } from '../store/browsed-values.ts';

const ATTITUDES: Readonly<Record<Topic['attitude'], Wording>> = {
  positive: { zh: '正面', en: 'positive' },
  neutral: { zh: '中性', en: 'neutral' },
  negative: { zh: '负面', en: 'negative' },
};

const RESULTS: Readonly<Record<Check['result'], Wording>> = {
  met: { zh: '达标', en: 'met' },
  unmet: { zh: '不达标', en: 'unmet' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

const STATES: Readonly<Record<Extract<Answer, string>, ShownCell>> = {
  blank: null,
  empty: { zh: '（空）', en: '(empty)' },
  skipped: { zh: '（跳过）', en: '(skipped)' },
};

const NOTHING_FOUND: Wording = { zh: '未发现问题', en: 'nothing found' };

const NOTE = text('note', '备注', 'Note');
const INDICATOR = text('indicator', '指标', 'Indicator');

const COLUMNS: Readonly<Record<Exclude<EvidenceKind, 'questionnaire'>, readonly ShownColumn[]>> = {
  interview: [
    text('interview', '访谈编号', 'Interview'),
    text('date', '日期', 'Date'),
    text('interviewee', '访谈对象', 'Interviewee'),
    text('topic', '议题', 'Topic'),
    text('attitude', '态度', 'Attitude'),
    text('excerpt', '摘录', 'Excerpt'),
  ],
  marks: [text('expert', '专家', 'Expert'), INDICATOR, figure('mark', '得分', 'Mark'), NOTE],
  checks: [INDICATOR, text('item', '检查项', 'Item'), text('result', '结果', 'Result'), NOTE],
  findings: [INDICATOR, text('problem', '问题', 'Problem'), figure('count', '次数', 'Count'), NOTE],
  metrics: [
    text('metric', '台账数据', 'Metric'),
    figure('value', '数值', 'Value'),
    text('unit', '单位', 'Unit'),
  ],
};

/** The columns that rows of a kind are shown in. */
export function columnsOf(kind: EvidenceKind, { questions }: Guideline): readonly ShownColumn[] {
  if (kind !== 'questionnaire') return COLUMNS[kind];
  return [
    text('submittedAt', '提交时间', 'Submitted at'),
    figure('seconds', '用时（秒）', 'Seconds'),
    ...questions.map(({ id, text: title }) => ({ ...text(id, id, id), title })),
  ];
}

function text(id: string, zh: string, en: string): ShownColumn {
  return { id, name: { zh, en }, isFigure: false };
}

function figure(id: string, zh: string, en: string): ShownColumn {
  return { id, name: { zh, en }, isFigure: true };
}

/** Prepares putting what rows say into cells, in the order of the columns. */
export function cellsOf(guideline: Guideline): (said: BrowsedValue) => ShownCell[] {
  const leaves = new Map(leavesOf(guideline.indicators).map(({ id, name }) => [id, `${id} ${name}`]));
  const metrics = new Map(guideline.metrics.map((metric) => [metric.id, metric]));
  const labelOf = (indicator: string) => leaves.get(indicator) ?? indicator;
  return (said) => {
    switch (said.kind) {
      case 'questionnaire': {
        const { submittedAt, seconds, answers } = said.value;
        const given = new Map(Object.entries(answers));
        const cells = guideline.questions.map(({ id }) => answerCell(given.get(id)));
        return [submittedAt === null ? null : submittedAt.replace('T', ' '), seconds, ...cells];
      }
      case 'interview': {
        const { interview, date, interviewee, topic, attitude, excerpt } = said.value;
        return [interview, date, interviewee, topic, ATTITUDES[attitude], excerpt];
      }
      case 'marks': {
        const { expert, indicator, mark, note } = said.value;
        return [expert, labelOf(indicator), mark, note];
      }
      case 'checks': {
        const { indicator, item, result, note } = said.value;
        return [labelOf(indicator), item, RESULTS[result], note];
      }
      case 'findings': {
        const { indicator, problem, count, note } = said.value;
        return [labelOf(indicator), problem === '' ? NOTHING_FOUND : problem, count, note];
      }
      case 'metrics': {
        const metric = metrics.get(said.value.metric);
        return [metric?.name ?? said.value.metric, said.value.value, metric?.unit ?? null];
      }
      default:
        return said satisfies never;
    }
  };
}

function answerCell(answer: Answer | undefined): ShownCell {
  if (answer === undefined) return null;
  return typeof answer === 'string' ? STATES[answer] : answer.join('、');
}

/** The cells of another expert's mark that is kept from the reader: who marked what, not how. */
export function hiddenMarkCells([expert = null, indicator = null]: readonly ShownCell[]): ShownCell[] {
  return [expert, indicator, null, null];
}
