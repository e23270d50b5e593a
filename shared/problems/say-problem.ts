import type { Language } from '../language/wording.ts';
import { PROBLEM_KINDS } from './catalogue.ts';
import type { Facts, Place, Problem } from './problem.ts';

/**
 * The problem as one sentence, its place first.
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
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}

function placeInChinese({ file, sheet, row, column, path }: Place): string {
  const parts = [
    file && `文件“${file}”`,
    sheet && `工作表“${sheet}”`,
    row && `第${row}行`,
    column && `「${column}」`,
    path,
  ];
  return parts.filter(Boolean).join('');
}

function placeInEnglish({ file, sheet, row, column, path }: Place): string {
  const parts = [file, sheet && `sheet “${sheet}”`, row && `row ${row}`, column && `“${column}”`, path];
  return parts.filter(Boolean).join(', ');
}
