import type { Command } from 'commander';
import type { TopicCountsView, TopicTableView } from '../../../../shared/contract/interviews.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { tallyInterviews } from '../../../usecases/interviews/tally-interviews.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { textTable } from '../../text-table.ts';
import { addWorkspace } from './interview-options.ts';

interface TopicsOptions {
  readonly phase: Phase;
  readonly json?: true;
}

/** `interviews topics <workspace>`: which topics interviews turned to, by type of compound. */
export function addTopicsCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const command = interviews.command('topics').description(
    terminal.say({
      zh: '议题表：各议题的访谈次数和态度，按小区类型',
      en: 'topics: how many interviews, with which attitude, by type of compound',
    }),
  );
  addWorkspace(command, terminal)
    .addOption(requiredPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { phase, json }: TopicsOptions) => {
      const tallied = await withWorkspace(path, (workspace) => tallyInterviews(workspace, { phase }));
      session.exitCode = conclude(terminal, tallied, (table) => {
        if (json) terminal.printJson(table);
        else printTopics(terminal, table);
        return DONE;
      });
    });
}

function printTopics({ print, say }: Terminal, { types, rows }: TopicTableView): void {
  if (rows.length === 0) {
    print(say({ zh: '这个阶段还没有访谈议题。', en: 'No topics in this phase yet.' }));
    return;
  }
  const headings = [
    say({ zh: '议题', en: 'topic' }),
    say({ zh: '导则', en: 'asked' }),
    say({ zh: '编码', en: 'passages' }),
    say({ zh: '全部', en: 'all' }),
    ...types.map(({ name }) => name),
  ];
  const cells = rows.map(({ topic, isAsked, all, types: counts }) => [
    topic,
    isAsked ? say({ zh: '有', en: 'yes' }) : say({ zh: '无', en: 'no' }),
    all.passages,
    ...[all, ...counts].map(countsText),
  ]);
  print(
    say({
      zh: '每格：访谈次数（正面/中性/负面），态度均值（−1 到 +1）。',
      en: 'Each cell: interviews (positive/neutral/negative), mean attitude (−1 to +1).',
    }),
  );
  print(textTable(headings, cells));
}

/** Null where no interview spoke of it. */
function countsText({ interviews, positive, neutral, negative, mean }: TopicCountsView): string | null {
  if (interviews === 0) return null;
  return `${interviews} (${positive}/${neutral}/${negative}) ${mean ?? '–'}`;
}
