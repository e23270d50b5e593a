import type { Question } from '../../rules/question.ts';
import type { Column } from '../headings.ts';
import type { Claim } from './column-claims.ts';
import type { LikelyQuestion, QuestionIndex } from './question-index.ts';
import { questionKey } from './question-text.ts';
import { headingOf, type ReadHeading } from './read-heading.ts';

/** Columns whose headings differ in what stands behind one stem or number: 「第6题(运动)」, 「第6题(阅读)」. */
interface Group {
  readonly stem: string;
  readonly members: readonly Member[];
}

interface Member {
  readonly column: Column;
  readonly part: string;
}

/** A group of columns that may be the options of a question, or several. */
export interface LikelyGroup {
  readonly columns: readonly Column[];
  readonly claims: (question: Question) => readonly Claim[];
  readonly likely: readonly LikelyQuestion[];
}

/** What the groups among some columns are for certain, and what they may be. */
export interface GroupClaims {
  readonly claims: readonly Claim[];
  readonly likely: readonly LikelyGroup[];
}

/** The options are a question’s, but the text before them is not: so sure it is at most. */
const MOST_WITH_ANOTHER_STEM = 0.9;
const LEAST_WITH_ANOTHER_STEM = 0.75;

/**
 * Reads columns that no heading places as groups. Without a stem (「第6题(运动)」) a group belongs to the question that has
 * exactly its options, or its columns to the questions that their rows name (「第5题(物业)」); what is not equal, or has
 * another stem, is only likely.
 */
export function groupClaims(columns: readonly Column[], index: QuestionIndex): GroupClaims {
  const claims: Claim[] = [];
  const likely: LikelyGroup[] = [];
  for (const group of groupsIn(columns)) {
    const certain = group.stem === '' ? certainClaims(group, index) : [];
    if (certain.length > 0) claims.push(...certain);
    else if (group.members.length > 1) likely.push(likelyGroup(group, index));
  }
  return { claims, likely: likely.filter((group) => group.likely.length > 0) };
}

/** The groups by number and stem; of the ways to split a heading, the one with the shortest stem. */
function groupsIn(columns: readonly Column[]): Group[] {
  const groups = new Map<string, { stem: string; members: Member[] }>();
  for (const heading of columns.filter(({ isChosen }) => !isChosen).map(headingOf)) {
    const split = splitOf(heading);
    if (split === undefined) continue;
    const key = JSON.stringify([heading.number, questionKey(split.stem)]);
    const member = { column: heading.column, part: split.part };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { stem: split.stem, members: [member] });
    else group.members.push(member);
  }
  return [...groups.values()];
}

function splitOf({ number, splits }: ReadHeading): { stem: string; part: string } | undefined {
  const usable = splits.filter(({ stem, part }) => part !== '' && (stem !== '' || number !== null));
  return usable.toSorted((a, b) => a.stem.length - b.stem.length)[0];
}

function certainClaims(group: Group, index: QuestionIndex): readonly Claim[] {
  const parts = group.members.map(({ part }) => part);
  const [question, ...others] = index.withOptions(parts);
  if (question !== undefined) return others.length === 0 ? optionClaims(group, question, index) : [];
  const rows = index.withRows(parts);
  return group.members.flatMap(({ column, part }, position): Claim[] => {
    const named = rows[position] ?? index.only(part);
    return named === undefined ? [] : [{ column, question: named, by: 'part' }];
  });
}

function optionClaims({ stem, members }: Group, question: Question, index: QuestionIndex): readonly Claim[] {
  const options = index.optionsOf(question);
  return members.map(({ column, part }) => ({
    column,
    question,
    by: 'heading',
    option: { label: options.find(part) ?? null, written: part, stem },
  }));
}

function likelyGroup(group: Group, index: QuestionIndex): LikelyGroup {
  const likely = index.likelyByOptions(group.members.map(({ part }) => part));
  return {
    columns: group.members.map(({ column }) => column),
    claims: (question) => optionClaims(group, question, index),
    likely: group.stem === '' ? likely : withAnotherStem(group, likely, index),
  };
}

/** The text before the options is weighed, too: nothing like the question makes it less likely. */
function withAnotherStem(
  { stem, members }: Group,
  likely: readonly LikelyQuestion[],
  index: QuestionIndex,
): readonly LikelyQuestion[] {
  const [first] = members;
  if (first === undefined) return [];
  const byText = index.resembled({ ...first.column, meant: stem, isChosen: false });
  return likely
    .map(({ question, confidence }) => {
      const isAlike = byText.some((other) => other.question === question);
      const limit = isAlike ? MOST_WITH_ANOTHER_STEM : LEAST_WITH_ANOTHER_STEM;
      return { question, confidence: Math.min(confidence, limit) };
    })
    .toSorted((a, b) => b.confidence - a.confidence);
}
