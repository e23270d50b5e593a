import { plainText } from '../../cells/plain-text.ts';
import type { Attitude, Topic } from '../../model/evidence.ts';
import { type Guideline, leavesOf } from '../../model/guideline.ts';
import { problem } from '../../problems/problem.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import { type FieldColumns, optionalField, requiredField } from '../fields.ts';
import type { Column } from '../headings.ts';
import type { ObjectColumns } from '../matching/object-columns.ts';
import type { RegisterIndex } from '../matching/register-index.ts';
import { resolveCompound } from '../matching/resolve-object.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft } from '../table-kind.ts';
import { fieldTable } from './field-table.ts';
import { onceEach } from './once-each.ts';

const FIELDS = {
  interview: requiredField('访谈编号', '访谈号', 'interview', 'interview id'),
  date: optionalField('日期', '访谈日期', '时间', 'date'),
  interviewee: optionalField('对象', '访谈对象', 'interviewee'),
  topic: requiredField('议题', '话题', 'topic'),
  attitude: requiredField('态度', 'attitude'),
  excerpt: optionalField('摘录', '原话', 'excerpt'),
};

type Columns = FieldColumns<keyof typeof FIELDS>;

const ATTITUDES = new Map<string, Attitude>([
  ['正面', 'positive'],
  ['positive', 'positive'],
  ['+1', 'positive'],
  ['1', 'positive'],
  ['中性', 'neutral'],
  ['neutral', 'neutral'],
  ['0', 'neutral'],
  ['负面', 'negative'],
  ['negative', 'negative'],
  ['-1', 'negative'],
  ['−1', 'negative'],
]);

/** 访谈: one topic a row. */
export const interviewTable = fieldTable({
  fields: FIELDS,
  allowsCommittee: false,
  reader(columns, objects, { input, register }, warn) {
    const topics = new Map([...topicsAsked(input.guideline)].map((topic) => [plainText(topic), topic]));
    const warnUnscored = onceEach((topic: string) =>
      warn(problem('import-unscored-topic', { value: topic }, { sheet: input.sheet })),
    );
    const wordOfTopic = (text: string): string => {
      const word = topics.get(plainText(text));
      if (word === undefined) warnUnscored(text);
      return word ?? text;
    };
    return (cells) => topicInRow(cells, columns, objects, register, wordOfTopic);
  },
});

/** The topics that a guideline's indicators read, in its order. */
export function topicsAsked({ indicators }: Guideline): ReadonlySet<string> {
  const topics = leavesOf(indicators).flatMap(({ id, measure }) => {
    const reads = measureRule(measure).reads(measure, id);
    return reads.kind === 'topics' ? reads.topics : [];
  });
  return new Set(topics);
}

function topicInRow(
  cells: RowCells,
  columns: Columns,
  objects: ObjectColumns,
  register: RegisterIndex,
  wordOfTopic: (text: string) => string,
): Draft[] {
  if (saysNothing(cells, columns)) return [];
  const interview = cells.requiredId(columns.interview);
  const compound = resolveCompound(cells, objects, register, '访谈');
  const topicText = cells.required(columns.topic);
  const date = cells.date(columns.date);
  const interviewee = cells.text(columns.interviewee) || null;
  const excerpt = cells.text(columns.excerpt) || null;
  if (excerpt !== null && cells.text(columns.attitude) === '') cells.required(columns.attitude);
  const attitude = attitudeInRow(cells, columns.attitude);
  if (cells.problems.length > 0) return [];
  if (interview === null || compound === null || topicText === null || attitude === null) return [];
  const topic = wordOfTopic(topicText);
  const value: Topic = { interview, compound, topic, attitude, date, interviewee, excerpt };
  return [{ key: JSON.stringify([interview, compound, topic]), content: { kind: 'interview', value } }];
}

/** A row of a form that nobody wrote on: number and compound stood there before. */
function saysNothing(cells: RowCells, { date, interviewee, topic, attitude, excerpt }: Columns): boolean {
  return [date, interviewee, topic, attitude, excerpt].every((column) => cells.text(column) === '');
}

/** Null when blank: a topic without an attitude says nothing, unless somebody's words stand beside it. */
function attitudeInRow(cells: RowCells, column: Column | undefined): Attitude | null {
  const text = cells.text(column);
  if (text === null || text === '') return null;
  const attitude = ATTITUDES.get(plainText(text).toLowerCase());
  if (attitude !== undefined) return attitude;
  cells.note('import-unknown-attitude', { value: text }, column);
  return null;
}
