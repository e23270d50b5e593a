import type { Command } from 'commander';
import type { TranscriptImportView } from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { importTranscripts } from '../../../usecases/interviews/import-transcripts.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { type DeedOptions, writtenWords } from '../../do-deed.ts';
import { DONE, SOME_REJECTED } from '../../exit-code.ts';
import { problemsJson } from '../../problem-json.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { addWorkspace } from './interview-options.ts';

interface ImportOptions extends DeedOptions {
  readonly phase: Phase;
  readonly dryRun?: true;
}

/** `interviews import <workspace> <file>`: a workbook of transcripts, an interview a row. */
export function addImportCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = interviews.command('import').description(
    say({
      zh: '导入访谈全文的工作簿，一行一份（访谈编号、小区、日期、对象、全文）',
      en: 'import a workbook of transcripts, one a row (number, compound, date, interviewee, text)',
    }),
  );
  addWorkspace(command, terminal)
    .argument('<file>', say({ zh: '工作簿（.xlsx 或 .csv）', en: 'the workbook (.xlsx or .csv)' }))
    .addOption(requiredPhaseOption(terminal))
    .option('--dry-run', say({ zh: '只预览，不写入', en: 'preview only, write nothing' }))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, { phase, dryRun, json, author }: ImportOptions) => {
      const context = createContext(terminal, author);
      const imported = await withWorkspace(path, async (workspace) => {
        const looked = await importTranscripts(workspace, { phase, path: file, sha256: null }, context);
        if (!looked.ok || dryRun) return looked;
        const { sha256 } = looked.value;
        return importTranscripts(workspace, { phase, path: file, sha256 }, context);
      });
      session.exitCode = conclude(terminal, imported, (view) => {
        tell(terminal, view, json === true, dryRun === true);
        return view.counts.rejected > 0 ? SOME_REJECTED : DONE;
      });
    });
}

function tell(
  terminal: Terminal,
  { problems, ...view }: TranscriptImportView,
  json: boolean,
  dryRun: boolean,
): void {
  terminal.tellProblems(problems);
  if (json) {
    terminal.printJson({ ...view, problems: problemsJson(problems, terminal.language) });
    return;
  }
  const { fileName, sheet, counts, batch } = view;
  const { accepted, replaced, unchanged, rejected } = counts;
  const counted = {
    zh: `${fileName}“${sheet}”：接受 ${accepted} 行，替换 ${replaced} 行，未变 ${unchanged} 行，拒收 ${rejected} 行`,
    en: `${fileName}, sheet “${sheet}”: ${accepted} accepted, ${replaced} replaced, ${unchanged} unchanged, ${rejected} rejected`,
  };
  terminal.print(terminal.say(batch === null ? notWritten(counted, dryRun) : writtenWords(counted, batch)));
}

function notWritten({ zh, en }: Wording, dryRun: boolean): Wording {
  if (!dryRun) return { zh: `${zh}。`, en: `${en}.` };
  return { zh: `${zh}。仅预览，没有写入。`, en: `${en}. A preview: nothing was written.` };
}
