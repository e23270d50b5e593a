import { type Problem, problem } from '../../../problems/problem.ts';
import { ADJUSTMENTS, BASICS, INDICATORS, METRICS, ORIGINS, QUESTIONS, SHEETS } from '../headings.ts';
import { Columns } from './columns.ts';
import { findHeadingRow, isNamed, type OpenedSheet } from './read-table.ts';

/**
 * What must be settled before anything is read: sheets of the guideline that are hidden, there twice, or go by
 * another name. A warning names the other sheets that hold something.
 */
export function checkSheets(sheets: readonly OpenedSheet[]): Problem[] {
  const unknown = visible(sheets).filter((sheet) => !NAMES.some((name) => isNamed(sheet, name)));
  const found = GUIDELINE_SHEETS.flatMap((name) => {
    const namesakes = sheets.filter((sheet) => isNamed(sheet, name));
    return namesakes.length === 0 ? renamed(name, unknown) : [...hidden(namesakes), ...doubled(namesakes)];
  });
  const isTold = ({ name }: OpenedSheet) => found.some(({ place }) => place.sheet === name);
  return [...found, ...unread(unknown.filter((sheet) => !isTold(sheet)))];
}

/** The sheets that a person sees. */
export function visible(sheets: readonly OpenedSheet[]): OpenedSheet[] {
  return sheets.filter(({ isHidden = false }) => !isHidden);
}

const NAMES: readonly string[] = Object.values(SHEETS);

/** By headings that no other sheet has together. */
const TELLING = {
  [SHEETS.basics]: [BASICS.item, BASICS.content, BASICS.grade, BASICS.gradeFrom],
  [SHEETS.indicators]: [INDICATORS.name, INDICATORS.points, INDICATORS.measure, INDICATORS.scale],
  [SHEETS.questions]: [QUESTIONS.text, QUESTIONS.option, QUESTIONS.value],
  [SHEETS.metrics]: [METRICS.id, METRICS.name, METRICS.unit],
  [SHEETS.adjustments]: [ADJUSTMENTS.kind, ADJUSTMENTS.name, ADJUSTMENTS.metric],
  [SHEETS.origins]: [ORIGINS.of, ORIGINS.method, ORIGINS.indicator, ORIGINS.value],
} as const;

const GUIDELINE_SHEETS = Object.keys(TELLING) as (keyof typeof TELLING)[];

function renamed(name: keyof typeof TELLING, unknown: readonly OpenedSheet[]): Problem[] {
  const needed = TELLING[name];
  return unknown
    .filter(({ rows }) => {
      const columns = new Columns(findHeadingRow(rows, needed));
      return needed.every((heading) => columns.has(heading));
    })
    .map((sheet) => problem('guideline-sheet-renamed', { name }, { sheet: sheet.name }));
}

function hidden(namesakes: readonly OpenedSheet[]): Problem[] {
  return namesakes
    .filter(({ isHidden }) => isHidden)
    .map(({ name }) => problem('guideline-sheet-hidden', {}, { sheet: name }));
}

function doubled(namesakes: readonly OpenedSheet[]): Problem[] {
  const [first, ...others] = visible(namesakes);
  if (first === undefined || others.length === 0) return [];
  return [problem('guideline-sheet-twice', { names: listed([first, ...others]) }, { sheet: first.name })];
}

function unread(sheets: readonly OpenedSheet[]): Problem[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? [] : [problem('guideline-sheets-unread', { names: listed(filled) })];
}

/** In quotes: spaces are what they may differ by. */
function listed(sheets: readonly OpenedSheet[]): string {
  return sheets.map(({ name }) => `“${name}”`).join('、');
}
