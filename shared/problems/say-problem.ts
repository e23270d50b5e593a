import type { Language } from '../language/wording.ts';
import { PROBLEM_KINDS } from './catalogue.ts';
import type { Facts, Place, Problem } from './problem.ts';

/** Characters of a fact that a sentence quotes: a list of headings, but not all 16,384 of a sheet. */
const LONGEST_FACT = 2_000;
/** Characters of a name in a place: a heading may hold a whole letter. */
const LONGEST_NAME = 200;

/**
 * The problem as one sentence, its place first. However long its facts are, the sentence can be read: they are
 * cut, with an ellipsis.
 *
 * @example sayProblem(problem, 'zh') // '第17行「Q4」：12 超过上限 10，请改正后再导入或保存。'
 */
export function sayProblem({ code, place, facts }: Problem, language: Language): string {
  const where = language === 'zh' ? placeInChinese(place) : placeInEnglish(place);
  const what = fill(PROBLEM_KINDS[code][language], facts);
  if (where === '') return what;
  return language === 'zh' ? `${where}：${what}` : `${where}: ${what}`;
}

/** Whether the problem stops what was asked for, or only asks for attention. */
export function severityOf(problem: Problem): 'error' | 'warning' {
  return PROBLEM_KINDS[problem.code].severity;
}

function fill(sentence: string, facts: Facts): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    shortened(String(facts[name] ?? whole), LONGEST_FACT),
  );
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function short(name: string): string {
  return shortened(name, LONGEST_NAME);
}

function placeInChinese({ file, sheet, row, column, path }: Place): string {
  const parts = [
    file && `文件“${short(file)}”`,
    sheet && `工作表“${short(sheet)}”`,
    row && `第${row}行`,
    column && `「${short(column)}」`,
    path && short(path),
  ];
  return parts.filter(Boolean).join('');
}

function placeInEnglish({ file, sheet, row, column, path }: Place): string {
  const parts = [
    file && short(file),
    sheet && `sheet “${short(sheet)}”`,
    row && `row ${row}`,
    column && `“${short(column)}”`,
    path && short(path),
  ];
  return parts.filter(Boolean).join(', ');
}
