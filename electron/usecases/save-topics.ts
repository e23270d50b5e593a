import type { EntrySaved } from '../../shared/contract/entry.ts';
import type { Topic } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { enterRows } from './enter-rows.ts';

const ATTITUDES = { positive: '正面', neutral: '中性', negative: '负面' } as const;

/** What interviews said in a phase, a topic each. */
interface SaidTopics {
  readonly phase: Phase;
  readonly topics: readonly Topic[];
  /** Keys of topics that shall say nothing any more. */
  readonly withdrawn?: readonly string[];
}

/** Saves what interviews said, a topic a row, as one import that can be undone. */
export function saveTopics(
  workspace: Workspace,
  { phase, topics, withdrawn = [] }: SaidTopics,
  context: UseCaseContext,
): Promise<Result<EntrySaved>> {
  const headings = ['访谈编号', '小区编号', '日期', '对象', '议题', '态度', '摘录'];
  const rows = topics.map(({ interview, compound, date, interviewee, topic, attitude, excerpt }) => [
    interview,
    compound,
    date,
    interviewee,
    topic,
    ATTITUDES[attitude],
    excerpt,
  ]);
  return enterRows(workspace, { kind: 'interview', phase, headings, rows, withdrawn }, context);
}
