import type { Command } from 'commander';
import type { ReturnPreview } from '../../../../shared/contract/rectification/returns.ts';
import { ok } from '../../../../shared/problems/result.ts';
import { commitReturn } from '../../../usecases/rectification/import-return.ts';
import { returnPreview } from '../../../usecases/rectification/preview-return.ts';
import { readReturn } from '../../../usecases/rectification/read-return.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { writtenWords } from '../../do-deed.ts';
import { DONE, SOME_REJECTED } from '../../exit-code.ts';
import { problemsJson } from '../../problem-json.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { workspaceArgument } from './item-options.ts';

interface ImportOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly author?: string;
}

interface Imported {
  readonly preview: ReturnPreview;
  /** By which it can be taken back; null where nothing was written. */
  readonly batch: number | null;
}

/** `rectification import <workspace> <file>`: a return that was filled in. */
export function addImportCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  rectification
    .command('import')
    .description(say({ zh: '导入填好的整改反馈表', en: 'import a return that was filled in' }))
    .argument(...workspaceArgument(terminal))
    .argument('<file>', say({ zh: '填好的反馈表（.xlsx）', en: 'the return (.xlsx)' }))
    .option('--dry-run', say({ zh: '只预览，不写入', en: 'preview only, write nothing' }))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, { dryRun, json, author }: ImportOptions) => {
      const context = createContext(terminal, author);
      const imported = await withWorkspace(path, async (workspace) => {
        const read = await readReturn(workspace, file, context);
        if (!read.ok) return read;
        const preview = returnPreview(workspace, read.value);
        const done = dryRun ? null : commitReturn(workspace, read.value, context);
        return ok<Imported>({ preview, batch: done?.batch ?? null });
      });
      session.exitCode = conclude(terminal, imported, (result) => {
        tell(terminal, result, json === true);
        return result.preview.counts.rejected > 0 ? SOME_REJECTED : DONE;
      });
    });
}

function tell(terminal: Terminal, { preview, batch }: Imported, json: boolean): void {
  const { counts, rows, file, sheet } = preview;
  const problems = rows.flatMap((row) => row.problems);
  terminal.tellProblems(problems);
  if (json) {
    const said = problemsJson(problems, terminal.language);
    terminal.printJson({ ...counts, committed: batch !== null, batch, problems: said });
    return;
  }
  const done =
    batch === null
      ? { zh: '没有写入。', en: 'Nothing was written.' }
      : writtenWords({ zh: '已导入', en: 'Imported' }, batch);
  terminal.print(
    terminal.say({
      zh: `${file}“${sheet}”：接受 ${counts.accepted} 行，未变 ${counts.unchanged} 行，拒收 ${counts.rejected} 行。${done.zh}`,
      en: `${file}, sheet “${sheet}”: ${counts.accepted} accepted, ${counts.unchanged} unchanged, ${counts.rejected} rejected. ${done.en}`,
    }),
  );
}
