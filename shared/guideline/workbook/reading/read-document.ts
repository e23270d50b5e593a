import type { Problem } from '../../../problems/problem.ts';
import { SHEETS } from '../headings.ts';
import { finishTree, type NodeDocument } from './finish-tree.ts';
import { Lexicon } from './lexicon.ts';
import { missingSheet } from './missing-sheets.ts';
import { type Named, Names } from './names.ts';
import { present } from './present.ts';
import { readAdjustments } from './read-adjustments.ts';
import { readBasics } from './read-basics.ts';
import { readIndicators } from './read-indicators.ts';
import { readMetrics } from './read-metrics.ts';
import { readOrigins } from './read-origins.ts';
import { type QuestionDraft, readQuestions } from './read-questions.ts';
import { findSheet, type OpenedSheet } from './read-table.ts';
import type { Signposts } from './signposts.ts';

/** The sheets as the document that they describe, however faulty; what is missing says nothing. */
export function readDocument(
  sheets: readonly OpenedSheet[],
  problems: Problem[],
  signposts: Signposts,
): object {
  for (const [list, sheet] of Object.entries(LISTS)) signposts.mark(list, { sheet });
  const read = <Value>(name: string, reader: (sheet: OpenedSheet, notes: Problem[]) => Value): Value => {
    const sheet = findSheet(sheets, name);
    if (sheet === null && NEEDED.has(name)) problems.push(missingSheet(name, sheets));
    const isBlank = sheet === null || (sheet.rows.length === 0 && !NEEDED.has(name));
    // What a blank sheet lacks need not be said.
    return isBlank ? reader({ name, rows: [] }, []) : reader(sheet, problems);
  };
  const basics = read(SHEETS.basics, (sheet, notes) => readBasics(sheet, notes, signposts));
  const questions = read(SHEETS.questions, (sheet, notes) => readQuestions(sheet, notes, signposts));
  const metrics = read(SHEETS.metrics, (sheet, notes) => readMetrics(sheet, notes, signposts));
  const lexicon = lexiconOf(basics, questions, metrics);
  const tree = read(SHEETS.indicators, (sheet, notes) => readIndicators(sheet, lexicon, notes, signposts));
  const indicators = finishTree(tree, signposts);
  const names = new Names(SHEETS.indicators, namesOf(indicators));
  const adjustments = read(SHEETS.adjustments, (sheet, notes) =>
    readAdjustments(sheet, lexicon, notes, signposts),
  );
  const weightOrigins = read(SHEETS.origins, (sheet, notes) => readOrigins(sheet, names, notes, signposts));
  const { fields, types, grades } = basics;
  return present({ ...fields, types, grades, questions, metrics, indicators, ...adjustments, weightOrigins });
}

/** What is said of a list as a whole is said of its sheet. */
const LISTS = {
  questions: SHEETS.questions,
  metrics: SHEETS.metrics,
  bonuses: SHEETS.adjustments,
  deductions: SHEETS.adjustments,
  vetoes: SHEETS.adjustments,
  weightOrigins: SHEETS.origins,
};

const NEEDED: ReadonlySet<string> = new Set([SHEETS.basics, SHEETS.indicators]);

type Draft = Readonly<Record<string, unknown>>;

function lexiconOf(
  { types, grades }: { readonly types: readonly Draft[]; readonly grades: readonly Draft[] },
  questions: readonly QuestionDraft[],
  metrics: readonly Draft[],
): Lexicon {
  return new Lexicon({
    types: new Names(SHEETS.basics, types.flatMap(named('code', 'name'))),
    grades: new Names(SHEETS.basics, grades.flatMap(named('name', 'name'))),
    metrics: new Names(SHEETS.metrics, metrics.flatMap(named('id', 'name'))),
    questions: questions.flatMap(({ id, text, aliases, options }) =>
      id === undefined ? [] : [{ id, names: [...(text === undefined ? [] : [text]), ...aliases], options }],
    ),
  });
}

/** How the entries of a list may be referred to, as far as they were filled in. */
function named(id: string, name: string): (draft: Draft) => Named[] {
  return (draft) => {
    const [itsId, itsName] = [draft[id], draft[name]];
    if (typeof itsId !== 'string') return [];
    return [{ id: itsId, names: typeof itsName === 'string' ? [itsName] : [] }];
  };
}

function namesOf(nodes: readonly NodeDocument[]): Named[] {
  return nodes.flatMap(({ id, name, children }) => [
    { id, names: name === undefined ? [] : [name] },
    ...namesOf(children ?? []),
  ]);
}
