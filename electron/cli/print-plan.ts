import type { DrawnView, SamplingTotalView } from '../../shared/contract/sampling.ts';
import { SAMPLING_LEVEL_NAMES } from '../../shared/model/records/sampling-plan.ts';
import type { PlanOutcome } from '../usecases/sampling/carry-out-plan.ts';
import { writtenWords } from './do-deed.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Prints a plan by type and subdistrict with what came in, and who was drawn. */
export function printPlan(terminal: Terminal, { view, drawn, batch }: PlanOutcome): void {
  const { print, say } = terminal;
  const { level, confidence, margin, minimum } = view.terms;
  const state = view.isSaved ? { zh: '已保存', en: 'saved' } : { zh: '未保存', en: 'not saved' };
  print(
    say({
      zh: `抽样方案（${state.zh}）：误差控制到${SAMPLING_LEVEL_NAMES[level].zh}，置信度 ${confidence}，允许误差 ${margin}，每小区最少 ${minimum} 户，种子 ${view.seed}`,
      en: `Sampling plan (${state.en}): the margin holds for each ${SAMPLING_LEVEL_NAMES[level].en}; confidence ${confidence}, margin ${margin}, at least ${minimum} a compound, seed ${view.seed}`,
    }),
  );
  const lines = [{ ...view.district, name: say({ zh: '全区', en: 'district' }) }];
  print(textTable(HEADINGS.map(say), [...lines, ...view.types, ...view.subdistricts].map(cells)));
  if (drawn !== null) printDrawn(terminal, drawn);
  if (batch !== null) print(say(writtenWords({ zh: '已保存方案', en: 'the plan was saved' }, batch)));
}

const HEADINGS = [
  { zh: '范围', en: 'place' },
  { zh: '小区', en: 'compounds' },
  { zh: '户数', en: 'households' },
  { zh: '应调查', en: 'planned' },
  { zh: '方案误差', en: 'plan margin' },
  { zh: '收回', en: 'returned' },
  { zh: '有效', en: 'valid' },
  { zh: '还缺', en: 'missing' },
  { zh: '实际误差', en: 'margin now' },
  { zh: '样本不足', en: 'too few' },
  { zh: '未列入', en: 'not planned' },
];

function cells(line: SamplingTotalView): (string | number | null)[] {
  return [
    ...[line.name, line.compounds, line.households, line.planned, line.plannedMargin],
    ...[line.returned, line.valid, line.missing, line.margin, line.short, line.unplanned],
  ];
}

function printDrawn(
  terminal: Terminal,
  { path, listed, drawn, reserve, rejected, problems }: DrawnView,
): void {
  terminal.print(
    terminal.say({
      zh: `从名单的 ${listed} 户中抽取 ${drawn} 户，备用 ${reserve} 户，${rejected} 行有问题：${path}`,
      en: `Drew ${drawn} of ${listed} households and ${reserve} in reserve; ${rejected} rows at fault: ${path}`,
    }),
  );
  terminal.tellProblems(problems);
}
