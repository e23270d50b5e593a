import { placeShortfallNote } from '../../shared/action/shortfall/shortfall-note.ts';
import type { CompoundShortfalls, PlaceShortfalls } from '../../shared/contract/shortfalls.ts';
import { outdatedSentence } from '../../shared/explain/outdated-sentence.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import { NO_FIGURE, percentText } from '../../shared/report/figures.ts';
import type { ShortfallList } from '../usecases/shortfalls/list-shortfalls.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Prints compound by compound, or place by place, what fell short; of one compound also what would lift it. */
export function printShortfalls(terminal: Terminal, list: ShortfallList): void {
  const { print, say } = terminal;
  const { zh, en } = PHASE_NAMES[list.phase];
  const line = percentText(list.below);
  print(
    say({
      zh: `${zh}短板：得分率低于 ${line} 的末级指标`,
      en: `Shortfalls of ${en}: leaves below ${line} of their points`,
    }),
  );
  if (list.changed.length > 0) print(say(scoreAgain(list.changed)));
  for (const compound of list.compounds) printCompound(terminal, compound);
  for (const place of list.places) printPlace(terminal, place, list.level === 'type' ? DISTRICT : TYPES);
}

function scoreAgain(changed: ShortfallList['changed']): Wording {
  const { zh, en } = outdatedSentence(changed);
  return { zh: `${zh}请重新运行 score。`, en: `${en} Run score again.` };
}

function printCompound({ print, say }: Terminal, compound: CompoundShortfalls): void {
  const { code, name, typeName, score, grade, shortfalls, note, nextGrade } = compound;
  const result = score === null ? say({ zh: '不公布成绩', en: 'withheld' }) : `${score} ${grade}`;
  print('');
  print(`${code} ${name} · ${typeName} · ${result}`);
  for (const sentence of nextGrade?.sentences ?? []) print(`  ${say(sentence)}`);
  if (note !== null) print(`  ${say(note)}`);
  if (shortfalls.length === 0) return;
  const headings: readonly Wording[] = [
    { zh: '指标', en: 'leaf' },
    { zh: '名称', en: 'name' },
    { zh: '得分/分值', en: 'points' },
    { zh: '得分率', en: 'share' },
    { zh: '同类中位数', en: 'type median' },
    { zh: '可提升分', en: 'recoverable' },
    { zh: '同类短板', en: 'short in type' },
  ];
  const rows = shortfalls.map((one) => [
    one.leaf,
    one.name,
    `${one.earned}/${one.points}`,
    percentText(one.fraction),
    percentText(one.median),
    one.recoverableText,
    one.measured === 0 ? NO_FIGURE : `${one.short}/${one.measured}`,
  ]);
  print(textTable(headings.map(say), rows));
}

const DISTRICT: Wording = { zh: '全区中位数', en: 'of the district' };
const TYPES: Wording = { zh: '同类中位数', en: 'of the types' };

function printPlace(
  { print, say }: Terminal,
  { name, scored, compounds, leaves }: PlaceShortfalls,
  beside: Wording,
): void {
  print('');
  print(
    say({
      zh: `${name}：已评分 ${scored}/${compounds} 个小区`,
      en: `${name}: ${scored} of ${compounds} compounds scored`,
    }),
  );
  const note = placeShortfallNote({ scored, short: leaves.length });
  if (note !== null) {
    print(`  ${say(note)}`);
    return;
  }
  const headings: readonly Wording[] = [
    { zh: '指标', en: 'leaf' },
    { zh: '名称', en: 'name' },
    { zh: '短板小区', en: 'short' },
    { zh: '得分率中位数', en: 'median share' },
    beside,
    { zh: '平均可提升分', en: 'mean recoverable' },
  ];
  const rows = leaves.map((one) => [
    one.leaf,
    one.name,
    `${one.short}/${one.measured}`,
    percentText(one.fraction),
    percentText(one.median),
    one.recoverableText,
  ]);
  print(textTable(headings.map(say), rows));
}
