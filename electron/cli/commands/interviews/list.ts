import { type Command, Option } from 'commander';
import type { InterviewList, InterviewShow, InterviewState } from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { listInterviews } from '../../../usecases/interviews/list-interviews.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { oneOf } from '../../option-values.ts';
import { conclude, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { textTable } from '../../text-table.ts';
import { addWorkspace } from './interview-options.ts';

interface ListOptions {
  readonly phase: Phase;
  readonly show: InterviewShow;
  readonly compound?: string;
  readonly json?: true;
}

const STATES: Readonly<Record<InterviewState, Wording>> = {
  uncoded: { zh: '未编码', en: 'not coded' },
  open: { zh: '待录入', en: 'to enter' },
  entered: { zh: '已录入', en: 'entered' },
  imported: { zh: '只有议题', en: 'topics only' },
};

const SHOWS: readonly InterviewShow[] = ['all', 'uncoded', 'open', 'entered', 'imported'];

/** `interviews list <workspace>`: transcripts, and interviews of which only topics are known. */
export function addListCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = interviews.command('list', { isDefault: true }).description(
    say({
      zh: '列出访谈：有全文的，和只有议题的',
      en: 'list transcripts, and interviews with topics only',
    }),
  );
  addWorkspace(command, terminal)
    .addOption(requiredPhaseOption(terminal))
    .addOption(showOption(terminal))
    .option('--compound <code>', say({ zh: '只看这个小区', en: 'this compound only' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { phase, show, compound, json }: ListOptions) => {
      const wanted = { phase, show, compound: compound ?? null, from: 0, count: Number.MAX_SAFE_INTEGER };
      const listed = await withWorkspace(path, (workspace) => listInterviews(workspace, wanted));
      session.exitCode = conclude(terminal, listed, (list) => {
        if (json) terminal.printJson(list);
        else printList(terminal, list);
        return DONE;
      });
    });
}

function showOption({ say }: Terminal): Option {
  const words = {
    zh: '只看：uncoded 未编码，open 待录入，entered 已录入，imported 只有议题；all 全部',
    en: `which: ${SHOWS.join(', ')}`,
  };
  return new Option('--show <state>', say(words)).argParser(oneOf('--show', SHOWS)).default('all');
}

const HEADINGS: readonly Wording[] = [
  { zh: '访谈编号', en: 'interview' },
  { zh: '小区编号', en: 'code' },
  { zh: '小区', en: 'compound' },
  { zh: '日期', en: 'date' },
  { zh: '访谈对象', en: 'interviewee' },
  { zh: '编码', en: 'passages' },
  { zh: '议题', en: 'topics' },
  { zh: '状态', en: 'state' },
];

function printList({ print, say }: Terminal, { counts, rows }: InterviewList): void {
  print(
    say({
      zh: `访谈 ${counts.all} 份：未编码 ${counts.uncoded}，待录入 ${counts.open}，已录入 ${counts.entered}，只有议题 ${counts.imported}。`,
      en: `${counts.all} interviews: ${counts.uncoded} not coded, ${counts.open} to enter, ${counts.entered} entered, ${counts.imported} topics only.`,
    }),
  );
  if (rows.length === 0) return;
  const cells = rows.map(({ interview, compound, date, interviewee, passages, lost, topics, state }) => [
    interview,
    compound.code,
    compound.name,
    date,
    interviewee,
    lost === 0 ? passages : say({ zh: `${passages}，失 ${lost}`, en: `${passages}, ${lost} gone` }),
    topics,
    say(STATES[state]),
  ]);
  print(textTable(HEADINGS.map(say), cells));
}
