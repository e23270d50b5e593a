import type { Wording } from '../../shared/language/wording.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { LEVEL_NAMES, PHASE_NAMES, STATUS_NAMES } from '../../shared/model/names.ts';
import { typeName } from '../../shared/model/type-name.ts';
import { isChanged } from '../../shared/scoring/changes.ts';
import type { CompoundComparison, GradeTable } from '../../shared/scoring/comparison.ts';
import { mostMovedFirst } from '../../shared/scoring/most-moved.ts';
import type { GuidelineEffect } from '../usecases/guideline-effect.ts';
import { changeText, signedText } from './change-text.ts';
import { effectSentence } from './effect-sentence.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** As many compounds as are listed unless all are asked for. */
const MOST_COMPOUNDS = 20;

/** Prints what changes in a sentence, the grades, the groups, and the compounds that moved most. */
export function printEffect(
  terminal: Terminal,
  effect: GuidelineEffect,
  { everyCompound }: { readonly everyCompound: boolean },
): void {
  const { print, say } = terminal;
  const { comparison, run, warnings } = effect;
  const { before, after } = comparison.guideline;
  const { zh, en } = PHASE_NAMES[comparison.phase];
  print(
    say({
      zh: `${zh}成绩：第 ${run.guidelineVersion} 版导则 ${before} → ${after}`,
      en: `${en}: guideline version ${run.guidelineVersion}, ${before} → ${after}`,
    }),
  );
  print(say(effectSentence(comparison.summary)));
  print('');
  printGrades(terminal, comparison.grades);
  print('');
  printGroups(terminal, effect);
  print('');
  printCompounds(terminal, effect, everyCompound);
  if (warnings.length > 0) terminal.tell({ zh: '请注意：', en: 'Mind:' });
  terminal.tellProblems(warnings);
}

function printGrades({ print, say }: Terminal, { before, after, counts }: GradeTable): void {
  const nameOf = (grade: string | null) => grade ?? say(STATUS_NAMES.withheld);
  const corner = say({ zh: '原等次 ＼ 新等次', en: 'before \\ after' });
  const rows = before.map((grade, row) => [nameOf(grade), ...(counts[row] ?? [])]);
  print(textTable([corner, ...after.map(nameOf)], rows));
}

function printGroups({ print, say }: Terminal, effect: GuidelineEffect): void {
  const headings: readonly Wording[] = [
    { zh: '范围', en: 'group' },
    { zh: '名称', en: 'name' },
    { zh: '平均得分', en: 'mean' },
    { zh: '相差', en: 'difference' },
    { zh: '名次', en: 'rank' },
  ];
  const digits = digitsOf(effect);
  const rows = effect.comparison.groups.flatMap(({ level, key, score, rank }) => {
    if (level === 'committee') return [];
    const name = level === 'type' ? typeName(typesOf(effect), key) : key;
    const difference = signedText(score.difference, digits);
    return [[say(LEVEL_NAMES[level]), name, changeText(score, digits), difference, changeText(rank)]];
  });
  print(textTable(headings.map(say), rows));
}

function printCompounds({ print, say }: Terminal, effect: GuidelineEffect, everyCompound: boolean): void {
  const compounds = mostMovedFirst(effect.comparison.compounds);
  const changed = compounds.filter(isChanged);
  const listed = everyCompound ? compounds : changed.slice(0, MOST_COMPOUNDS);
  const rest = changed.length - listed.length;
  if (listed.length === 0) {
    print(say({ zh: '没有小区的得分、等次或名次变动。', en: 'No score, no grade and no rank changes.' }));
    return;
  }
  const headings: readonly Wording[] = [
    { zh: '类型', en: 'type' },
    { zh: '编号', en: 'code' },
    { zh: '小区', en: 'compound' },
    { zh: '得分', en: 'score' },
    { zh: '相差', en: 'difference' },
    { zh: '等次', en: 'grade' },
    { zh: '类型内名次', en: 'rank in type' },
  ];
  print(
    textTable(
      headings.map(say),
      listed.map((compound) => compoundRow(effect, compound)),
    ),
  );
  if (rest > 0)
    print(
      say({
        zh: `另有 ${rest} 个小区有变动，加 --all 全部列出。`,
        en: `${rest} more compounds change; --all lists them all.`,
      }),
    );
}

function compoundRow(effect: GuidelineEffect, { type, code, name, score, grade, ranks }: CompoundComparison) {
  const digits = digitsOf(effect);
  return [
    typeName(typesOf(effect), type),
    code,
    name,
    changeText(score, digits),
    signedText(score.difference, digits),
    changeText(grade),
    changeText(ranks.type),
  ];
}

/** Enough for both sides. */
function digitsOf({ guidelines: { before, after } }: GuidelineEffect): number {
  return Math.max(before.rounding.digits, after.rounding.digits);
}

/** Of both guidelines; what the later one calls a type comes first. */
function typesOf({ guidelines }: GuidelineEffect): Guideline['types'] {
  return [...guidelines.after.types, ...guidelines.before.types];
}
