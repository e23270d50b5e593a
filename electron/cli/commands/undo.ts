import type { Command } from 'commander';
import type { Wording } from '../../../shared/language/wording.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { UseCaseContext } from '../../usecases/context.ts';
import { revertRecords } from '../../usecases/records/revert-records.ts';
import { undoImport } from '../../usecases/undo-import.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { wholeNumber } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';
import { UsageFault } from '../usage-fault.ts';

interface UndoOptions {
  readonly batch?: number;
  readonly author?: string;
}

/** `undo <workspace> <import>` takes one import back as a whole, `undo <workspace> --batch <n>` what was written down at once. */
export function addUndoCommand(program: Command, session: Session): void {
  const { say } = session.terminal;
  program
    .command('undo')
    .description(
      say({
        zh: '整体撤销一次导入，或一批登记（清单、访谈、整改等）',
        en: 'take one import back as a whole, or one batch of what was written down (lists, interviews, items)',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument('[import]', say({ zh: '导入的序号，见 imports', en: 'the number of the import, see imports' }))
    .option(
      '--batch <n>',
      say({
        zh: '撤销第几批登记，批号见登记时的输出；之后又改过的条目不动',
        en: 'the batch of records, as was printed when it was written; what was changed since stays',
      }),
      wholeNumber('--batch', 1, Number.MAX_SAFE_INTEGER),
    )
    .addOption(authorOption(session.terminal))
    .action(async (path: string, given: string | undefined, { batch, author }: UndoOptions) => {
      const context = createContext(session.terminal, author);
      if (given !== undefined && batch !== undefined)
        throw new UsageFault(problem('command-options-exclude', { given: '<import>, --batch', help: HELP }));
      if (given === undefined && batch === undefined)
        throw new UsageFault(problem('command-missing-argument', { given: 'import', help: HELP }));
      const undone = await withWorkspace(path, (workspace) =>
        batch === undefined
          ? importUndone(workspace, given ?? '', context)
          : batchUndone(workspace, batch, context),
      );
      session.exitCode = conclude(session.terminal, undone, (words) => {
        session.terminal.print(say(words));
        return DONE;
      });
    });
}

function importUndone(workspace: OpenWorkspace, given: string, context: UseCaseContext): Result<Wording> {
  const undone = undoImport(workspace, given, context);
  if (!undone.ok) return undone;
  const { fileName } = undone.value;
  return ok({ zh: `已撤销导入 ${given}（${fileName}）。`, en: `Took import ${given} (${fileName}) back.` });
}

function batchUndone(workspace: OpenWorkspace, batch: number, context: UseCaseContext): Result<Wording> {
  const undone = revertRecords(workspace, { batch }, context);
  return undone.ok ? ok({ zh: `已撤销第 ${batch} 批登记。`, en: `Took batch ${batch} back.` }) : undone;
}

const HELP = 'daoze undo --help';
