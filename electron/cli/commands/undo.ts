import { type Command, Option } from 'commander';
import type { Wording } from '../../../shared/language/wording.ts';
import { revertedWords } from '../../../shared/model/records/record-counts.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { listBatches } from '../../usecases/records/list-batches.ts';
import { revertRecords } from '../../usecases/records/revert-records.ts';
import { undoImport } from '../../usecases/undo-import.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../common-options.ts';
import { type DeedOptions, doDeed, writtenWords } from '../do-deed.ts';
import { DONE } from '../exit-code.ts';
import { wholeNumber } from '../option-values.ts';
import { printBatches } from '../print-batches.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageFault } from '../usage-fault.ts';

interface UndoOptions extends DeedOptions {
  readonly batch?: number;
  readonly batches?: true;
}

/**
 * `undo <workspace> <import>` takes one import back as a whole, `undo <workspace> --batch <n>` what was written down at once;
 * `undo <workspace> --batches` lists what can be named so.
 */
export function addUndoCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = program
    .command('undo')
    .description(
      say({
        zh: '整体撤销一次导入，或一批登记（清单、访谈、整改等）',
        en: 'take one import back as a whole, or one batch of what was written down (lists, interviews, items)',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument('[import]', say({ zh: '导入的序号，见 imports', en: 'the number of the import, see imports' }));
  for (const option of batchOptions(terminal)) command.addOption(option);
  command
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, given: string | undefined, options: UndoOptions) => {
      const { batch, batches } = options;
      if (given !== undefined && (batches || batch !== undefined))
        throw new UsageFault(
          problem('command-options-exclude', { given: `<import>, ${batches ? '--batches' : '--batch'}` }),
        );
      if (batches) await showBatches(session, path, options);
      else if (batch !== undefined) await undoBatch(session, path, batch, options);
      else if (given !== undefined) await undoOneImport(session, path, given, options);
      else
        throw new UsageFault(
          problem('command-missing-argument', { given: 'import', help: 'daoze undo --help' }),
        );
    });
}

function batchOptions({ say }: Terminal): Option[] {
  return [
    new Option(
      '--batch <n>',
      say({
        zh: '撤销第几批登记，批号见登记时的输出或 --batches；之后又改过的条目不动',
        en: 'the batch of records, as was printed when it was written, or by --batches; what was changed since stays',
      }),
    )
      .argParser(wholeNumber('--batch', 1, Number.MAX_SAFE_INTEGER))
      .conflicts('batches'),
    new Option('--batches', say({ zh: '列出全部登记，一批一行', en: 'list what was written down by batch' })),
  ];
}

function undoOneImport(session: Session, path: string, given: string, options: DeedOptions): Promise<void> {
  return doDeed(
    session,
    path,
    options,
    (workspace, context) => undoImport(workspace, given, context),
    ({ fileName }) => ({
      zh: `已撤销导入 ${given}（${fileName}）。`,
      en: `Took import ${given} (${fileName}) back.`,
    }),
  );
}

function undoBatch(session: Session, path: string, batch: number, options: DeedOptions): Promise<void> {
  return doDeed(
    session,
    path,
    options,
    (workspace, context) => revertRecords(workspace, { batch }, context),
    (reverted) => writtenWords(undoneWords(batch, revertedWords(reverted)), reverted.batch),
  );
}

function undoneWords(batch: number, { zh, en }: Wording): Wording {
  return { zh: `已撤销第 ${batch} 批登记：${zh}`, en: `Took batch ${batch} back: ${en}` };
}

async function showBatches(session: Session, path: string, { json }: DeedOptions): Promise<void> {
  const { terminal } = session;
  const listed = await withWorkspace(path, (workspace) => listBatches(workspace));
  session.exitCode = conclude(terminal, listed, (batches) => {
    if (json) terminal.printJson({ batches });
    else printBatches(terminal, batches);
    return DONE;
  });
}
