import type { ExplainedIndicator, Explanation } from '../../shared/explain/explanation.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { CompoundExplanation } from '../usecases/explain-compound.ts';
import { numberedName } from './numbered-name.ts';
import type { Terminal } from './terminal.ts';

/** As many source rows as are listed under one leaf; `--json` has them all. */
const MOST_SOURCES = 10;

const RUN: Readonly<Record<CompoundExplanation['run'], Wording>> = {
  current: { zh: '与已保存的成绩一致', en: 'agrees with the stored run' },
  outdated: {
    zh: '数据在保存成绩之后有变动，请重新运行 score',
    en: 'the evidence changed after the stored run; run score again',
  },
  none: { zh: '尚未保存成绩，可运行 score', en: 'no run is stored yet; run score' },
};

const OUTDATED: Wording = {
  zh: '评分之后数据、名册或导则有变动：下面按现有数据计算，与已保存的成绩不一致。请重新运行 score。',
  en: 'Evidence, register or guideline changed after the stored run: below is what they say now, not what was stored. Run score again.',
};

/** Prints the explanation as an indented tree, the rows behind each leaf below it. */
export function printExplanation(
  terminal: Terminal,
  { explanation, run, digest, guideline, guidelineVersion }: CompoundExplanation,
): void {
  if (run === 'outdated') terminal.print(terminal.say(OUTDATED));
  printTree(terminal, explanation);
  terminal.print('');
  const name = terminal.say(numberedName(guideline, guidelineVersion));
  terminal.print(`${terminal.say({ zh: '导则', en: 'guideline' })} ${name}`);
  terminal.print(`${terminal.say({ zh: '摘要', en: 'digest' })} ${digest}（${terminal.say(RUN[run])}）`);
}

function printTree(terminal: Terminal, explanation: Explanation): void {
  const { say, print } = terminal;
  const { code, name, phase, score, grade } = explanation;
  const result =
    score === null
      ? say({ zh: '不公布成绩', en: 'withheld' })
      : [score, grade].filter((part) => part !== null).join(' ');
  print(`${code} ${name} · ${say(PHASE_NAMES[phase])} · ${result}`);
  for (const sentence of explanation.sentences) print(`  ${say(sentence)}`);
  for (const indicator of explanation.indicators) printIndicator(terminal, indicator, 1);
  for (const part of explanation.phases) {
    print('');
    printTree(terminal, part);
  }
}

function printIndicator(terminal: Terminal, indicator: ExplainedIndicator, depth: number): void {
  const { say, print } = terminal;
  const indent = '  '.repeat(depth);
  const { id, name, points, earned } = indicator;
  print(`${indent}${id} ${name}  ${earned ?? '–'}/${points}`);
  for (const sentence of indicator.sentences) print(`${indent}  ${say(sentence)}`);
  for (const source of indicator.sources.slice(0, MOST_SOURCES)) {
    print(`${indent}    ${say(sourceSentence(source))}`);
  }
  const rest = indicator.sources.length - MOST_SOURCES;
  if (rest > 0)
    print(`${indent}    ${say({ zh: `另有 ${rest} 行，见 --json`, en: `${rest} more rows, see --json` })}`);
  for (const child of indicator.children) printIndicator(terminal, child, depth + 1);
}

function sourceSentence({ file, sheet, row, text }: SourceRow): Wording {
  return {
    zh: `← ${file}“${sheet}”第${row}行：${text.zh}`,
    en: `← ${file}, sheet “${sheet}”, row ${row}: ${text.en}`,
  };
}
