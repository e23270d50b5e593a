import type { TopicLine } from '../../../shared/action/interviews/topic-lines.ts';
import type { TopicsEntered } from '../../../shared/contract/interviews.ts';
import type { Topic } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentRecord } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { saveTopics } from '../save-topics.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { type KnownInterview, rememberedInterviews } from './remembered-interviews.ts';

/** Which topics of a transcript a person confirmed to be entered, and which to be withdrawn. */
interface ConfirmedTopics {
  readonly transcript: string;
  readonly topics: readonly string[];
  readonly withdrawn: readonly string[];
}

/** Enters topics of a transcript as they are coded, and withdraws others from the evidence; one import that can be undone. */
export async function enterCodedTopics(
  workspace: Workspace,
  { transcript, topics, withdrawn }: ConfirmedTopics,
  context: UseCaseContext,
): Promise<Result<TopicsEntered>> {
  const record = currentRecord(workspace.store, 'transcript', transcript);
  if (record === null) return refused(problem('interview-gone'));
  const { phase } = record.body;
  const interview = rememberedInterviews(workspace.store, phase).find((one) => one.transcript === transcript);
  if (interview === undefined) return refused(problem('interview-gone'));
  const isEntered = new Set(topics);
  const rows = rowsOf(interview, ({ topic }) => isEntered.has(topic));
  const keys = withdrawn.map((topic) => JSON.stringify([interview.interview, interview.compound, topic]));
  const saved = await enter(workspace, phase, rows, keys, context);
  return besides(saved, leftOut('interview-words-gone', [topicsOf(interview, hasLost)]));
}

/**
 * Enters every coded topic of a phase that the evidence does not speak of. What it says differently, and what the transcript does not
 * say any more, is left to a person, and named.
 */
export async function enterAllCodedTopics(
  workspace: Workspace,
  { phase }: { readonly phase: Phase },
  context: UseCaseContext,
): Promise<Result<TopicsEntered>> {
  const interviews = rememberedInterviews(workspace.store, phase);
  const rows = interviews.flatMap((interview) =>
    rowsOf(interview, ({ standing }) => standing === 'not_entered'),
  );
  const saved = await enter(workspace, phase, rows, [], context);
  return besides(saved, [
    ...leftOut(
      'interview-differing',
      interviews.map((interview) => topicsOf(interview, isDiffering)),
    ),
    ...leftOut(
      'interview-words-gone',
      interviews.map((interview) => topicsOf(interview, hasLost)),
    ),
  ]);
}

function topicsOf(
  { interview, compound, lines }: KnownInterview,
  isLeftOut: (line: TopicLine) => boolean,
): LeftOut {
  return { interview, compound, topics: lines.filter(isLeftOut).map(({ topic }) => topic) };
}

function isDiffering({ standing }: TopicLine): boolean {
  return standing === 'differs';
}

function hasLost({ lost }: TopicLine): boolean {
  return lost > 0;
}

/** Says it beside what was entered, and beside why nothing was. */
function besides(saved: Result<TopicsEntered>, warnings: readonly Problem[]): Result<TopicsEntered> {
  return saved.ok
    ? ok({ ...saved.value, warnings: [...saved.value.warnings, ...warnings] })
    : refused(...saved.problems, ...warnings);
}

function rowsOf(
  { lines, interview, compound, date, interviewee }: KnownInterview,
  isWanted: (line: TopicLine) => boolean,
): Topic[] {
  return lines
    .filter(isWanted)
    .flatMap(({ topic, proposed }) =>
      proposed === null ? [] : [{ interview, compound, topic, date, interviewee, ...proposed }],
    );
}

async function enter(
  workspace: Workspace,
  phase: Phase,
  topics: readonly Topic[],
  withdrawn: readonly string[],
  context: UseCaseContext,
): Promise<Result<TopicsEntered>> {
  if (topics.length + withdrawn.length === 0) return refused(problem('interview-nothing-to-enter'));
  const saved = await saveTopics(workspace, { phase, topics, withdrawn }, context);
  return saved.ok ? ok({ ...saved.value, topics: topics.length }) : saved;
}
