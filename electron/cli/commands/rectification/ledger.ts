import { type Command, Option } from 'commander';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { oneOf } from '../../option-values.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addFilterOptions, type FilterOptions, filterOf, workspaceArgument } from './item-options.ts';

const FORMATS = ['pdf', 'xlsx'] as const;

interface LedgerOptions extends FilterOptions {
  readonly out: string;
  readonly format: (typeof FORMATS)[number];
  readonly day?: string;
  readonly author?: string;
}

/** `rectification ledger <workspace> --out <folder>`: all items that fit, to be printed or as a workbook. */
export function addLedgerCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const described = rectification
    .command('ledger')
    .description(say({ zh: '写出整改台账', en: 'write the ledger of all items' }))
    .argument(...workspaceArgument(terminal))
    .requiredOption('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .addOption(
      new Option(
        '--format <format>',
        say({ zh: '格式：pdf 用于打印，xlsx 一张表格', en: 'format: pdf, to be printed; xlsx, one table' }),
      )
        .argParser(oneOf('--format', FORMATS))
        .default('pdf'),
    )
    .option('--day <day>', say({ zh: '截至哪一天，省略时为今天', en: 'as of which day; today if left out' }))
    .addOption(authorOption(terminal))
    .action(async (path: string, options: LedgerOptions) => {
      // Loading what prints takes a moment: only the commands that print wait for it.
      const { writeLedger } = await import('../../../usecases/rectification/write-ledger.ts');
      const { day, format, out: folder } = options;
      const wanted = { day, format, folder };
      const written = await withWorkspace(path, (workspace) => {
        const place = knownPlace(workspace.store, options);
        if (!place.ok) return place;
        const filter = filterOf(place.value);
        return writeLedger(workspace, { ...wanted, filter }, createContext(terminal, options.author));
      });
      session.exitCode = conclude(terminal, written, ({ files }) => {
        for (const file of files) terminal.print(file);
        return DONE;
      });
    });
  addFilterOptions(described, terminal);
}
