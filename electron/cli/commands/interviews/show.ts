import type { Command } from 'commander';
import type {
  ImportedInterview,
  TopicLineView,
  TranscriptView,
} from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { type Problem, problem } from '../../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../../shared/problems/result.ts';
import { findTranscript, type NamedTranscript } from '../../../usecases/interviews/find-transcript.ts';
import { importedInterview } from '../../../usecases/interviews/imported-interview.ts';
import { listInterviews } from '../../../usecases/interviews/list-interviews.ts';
import { openTranscript } from '../../../usecases/interviews/open-transcript.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { conclude, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { textTable } from '../../text-table.ts';
import { ATTITUDE_NAMES, addInterview, addWorkspace, type OneInterview } from './interview-options.ts';
import { printExcerpts } from './print-excerpts.ts';

interface ShowOptions extends OneInterview {
  readonly json?: true;
}

/** `interviews show <workspace> <interview>`: what was said, what is coded in it, and what of that is evidence. */
export function addShowCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const command = interviews.command('show').description(
    terminal.say({
      zh: '显示一份访谈：全文、编码、议题',
      en: 'one interview: what was said, what is coded, its topics',
    }),
  );
  addInterview(addWorkspace(command, terminal), terminal)
    .addOption(requiredPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, interview: string, { json, ...where }: ShowOptions) => {
      const shown = await withWorkspace(path, (workspace): Result<TranscriptView | ImportedInterview> => {
        const found = findTranscript(workspace, { interview, ...where });
        if (!found.ok) return topicsAlone(workspace, { interview, ...where }, found.problems);
        const opened = openTranscript(workspace, { id: found.value });
        if (!opened.ok) return opened;
        return opened.value === null ? refused(problem('interview-gone')) : ok(opened.value);
      });
      session.exitCode = conclude(terminal, shown, (known) => {
        if (json) terminal.printJson(known);
        else if ('text' in known) printTranscript(terminal, known);
        else printTopicsAlone(terminal, known);
        return DONE;
      });
    });
}

/** What the evidence knows of an interview that nobody wrote down; refused with `why` where there is no single one. */
function topicsAlone(
  workspace: OpenWorkspace,
  { phase, interview, compound }: NamedTranscript,
  why: readonly Problem[],
): Result<ImportedInterview> {
  const wanted = { phase, show: 'imported', from: 0, count: Number.MAX_SAFE_INTEGER } as const;
  const list = listInterviews(workspace, { ...wanted, compound: compound ?? null });
  if (!list.ok) return list;
  const [only, another] = list.value.rows.filter((row) => row.interview === interview.trim());
  if (only === undefined || another !== undefined) return refused(...why);
  const known = importedInterview(workspace, {
    phase,
    interview: only.interview,
    compound: only.compound.code,
  });
  if (!known.ok) return known;
  return known.value === null ? refused(...why) : ok(known.value);
}

const STANDINGS: Readonly<Record<TopicLineView['standing'], Wording>> = {
  not_entered: { zh: '未录入', en: 'not entered' },
  entered: { zh: '已录入', en: 'entered' },
  differs: { zh: '与数据不一致', en: 'the evidence differs' },
  not_coded: { zh: '没有编码', en: 'not coded' },
  lost: { zh: '原话已不在全文中', en: 'words gone from the text' },
};

const HEADINGS: readonly Wording[] = [
  { zh: '议题', en: 'topic' },
  { zh: '编码', en: 'passages' },
  { zh: '编码得出', en: 'as coded' },
  { zh: '数据', en: 'evidence' },
  { zh: '状态', en: 'state' },
];

function printTranscript(terminal: Terminal, transcript: TranscriptView): void {
  const { print, say } = terminal;
  const { interview, compound, date, interviewee, text, excerpts, topics } = transcript;
  print([interview, compound.code, compound.name, date, interviewee].filter(Boolean).join(' '));
  print('');
  print(text);
  if (excerpts.length > 0) {
    print('');
    printExcerpts(
      terminal,
      excerpts.map((one) => ({ ...one, indicator: one.indicator?.id ?? null })),
    );
  }
  if (topics.length === 0) return;
  print('');
  const attitude = (said: TopicLineView['entered']) =>
    said === null ? null : say(ATTITUDE_NAMES[said.attitude]);
  const rows = topics.map(({ topic, passages, proposed, entered, standing }) => [
    topic,
    passages,
    attitude(proposed),
    attitude(entered),
    say(STANDINGS[standing]),
  ]);
  print(textTable(HEADINGS.map(say), rows));
}

const TOPIC_HEADINGS: readonly Wording[] = [
  { zh: '议题', en: 'topic' },
  { zh: '态度', en: 'attitude' },
  { zh: '摘录', en: 'words' },
];

function printTopicsAlone({ print, say }: Terminal, known: ImportedInterview): void {
  const { interview, compound, date, interviewee, topics } = known;
  print([interview, compound.code, compound.name, date, interviewee].filter(Boolean).join(' '));
  print(
    say({
      zh: '只有议题，没有全文；用 interviews add 补录后可以编码。',
      en: 'Only topics are known; add what was said with interviews add to code it.',
    }),
  );
  print('');
  const rows = topics.map(({ topic, attitude, excerpt }) => [topic, say(ATTITUDE_NAMES[attitude]), excerpt]);
  print(textTable(TOPIC_HEADINGS.map(say), rows));
}
