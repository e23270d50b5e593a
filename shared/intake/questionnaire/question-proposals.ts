import type { Question } from '../../rules/question.ts';
import type { Column } from '../headings.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { Claim } from './column-claims.ts';
import type { LikelyGroup } from './question-groups.ts';
import type { LikelyQuestion, QuestionIndex } from './question-index.ts';

/** Columns that may hold the answers to a question that no column holds for certain. */
export interface QuestionProposal {
  readonly answers: AnswerColumns;
  /** 0…1. */
  readonly confidence: number;
  /** Of the next likely question for these columns, or the next likely columns for this question; 0 for none. */
  readonly next: number;
}

/** Comparing texts is slow, and no survey has more columns that nothing is known of. */
const MOST_COMPARED = 1_000;
/** A row’s label alone fits several columns, or several matrices: either may be meant. */
const CONFIDENCE_OF_A_SHARED_PART = 0.75;

/**
 * What the columns that are still free may be: a group with nearly the options of a question, the last part of a heading
 * that another heading shares, a heading that resembles the text of a question.
 */
export function questionProposals(
  free: readonly Column[],
  answers: readonly AnswerColumns[],
  groups: readonly LikelyGroup[],
  claims: readonly Claim[],
  index: QuestionIndex,
): readonly QuestionProposal[] {
  const isFree = new Set(free);
  const ofGroups = groups
    .filter(({ columns }) => columns.every((column) => isFree.has(column)))
    .flatMap((group) => proposalOf(group.likely, (question) => groupAnswers(group, question)));
  const grouped = new Set(ofGroups.flatMap((each) => each.answers.options.map(({ column }) => column)));
  const ofColumns = free
    .slice(0, MOST_COMPARED)
    .filter((column) => !grouped.has(column) && !isKeptByChoice(column))
    .flatMap((column) =>
      proposalOf(likelyFor(column, claims, index), (question) => ({
        question,
        whole: column,
        options: [],
        by: 'heading',
      })),
    );
  const asked = new Set(answers.map(({ question }) => question));
  return rivals([...ofGroups, ...ofColumns])
    .map((proposal) => (asked.has(proposal.answers.question) ? { ...proposal, next: 1 } : proposal))
    .toSorted((a, b) => positionOf(a) - positionOf(b));
}

/** What is taken without asking from a confidence on, because nothing else comes near; the others stay proposals. */
export function takenFrom(
  proposals: readonly QuestionProposal[],
  acceptFrom: number | undefined,
): readonly QuestionProposal[] {
  if (acceptFrom === undefined) return [];
  return proposals.filter(
    ({ confidence, next }) => confidence >= acceptFrom && confidence - next > LEAST_DISTANCE,
  );
}

const LEAST_DISTANCE = 0.05;

function positionOf({ answers }: QuestionProposal): number {
  return answers.whole?.index ?? answers.options[0]?.column.index ?? 0;
}

function isKeptByChoice({ isChosen, meant }: Column): boolean {
  return isChosen && meant === '';
}

function likelyFor(
  column: Column,
  claims: readonly Claim[],
  index: QuestionIndex,
): readonly LikelyQuestion[] {
  const shared = claims.filter((claim) => claim.column === column && claim.by === 'part');
  const parts = shared.map(({ question }) => ({ question, confidence: CONFIDENCE_OF_A_SHARED_PART }));
  return parts.length > 0 ? parts : index.resembled(column);
}

function proposalOf(
  likely: readonly LikelyQuestion[],
  answersTo: (question: Question) => AnswerColumns,
): QuestionProposal[] {
  const [first, second] = likely;
  if (first === undefined) return [];
  return [
    { answers: answersTo(first.question), confidence: first.confidence, next: second?.confidence ?? 0 },
  ];
}

function groupAnswers({ claims }: LikelyGroup, question: Question): AnswerColumns {
  const options = claims(question).flatMap(({ column, option }) =>
    option === undefined ? [] : [{ column, label: option.label, written: option.written }],
  );
  return { question, whole: undefined, options, by: 'options' };
}

/** Two that propose the same question come near each other. */
function rivals(proposals: readonly QuestionProposal[]): QuestionProposal[] {
  const byQuestion = Map.groupBy(proposals, ({ answers }) => answers.question);
  return [...byQuestion.values()].flatMap((own) => {
    const [first, second] = own.toSorted((a, b) => b.confidence - a.confidence);
    return own.map((proposal) => {
      const rival = proposal === first ? second : first;
      return { ...proposal, next: Math.max(proposal.next, rival?.confidence ?? 0) };
    });
  });
}
