import { type Command, Option } from 'commander';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { oneOf } from '../../option-values.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addFilterOptions, type FilterOptions, filterOf, workspaceArgument } from './item-options.ts';

const FORMATS = ['xlsx', 'pdf'] as const;

interface RemindOptions extends FilterOptions {
  readonly out: string;
  readonly format: (typeof FORMATS)[number];
  readonly day?: string;
  readonly author?: string;
}

/** `rectification remind <workspace> --out <folder>`: reminders of what is overdue or soon due. */
export function addRemindCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const described = rectification
    .command('remind')
    .description(say({ zh: '写出催办清单或催办单', en: 'write reminders of what is overdue or soon due' }))
    .argument(...workspaceArgument(terminal))
    .requiredOption('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .addOption(
      new Option(
        '--format <format>',
        say({
          zh: '格式：xlsx 一张清单，pdf 每个居委会一份',
          en: 'format: xlsx, one list; pdf, one a committee',
        }),
      )
        .argParser(oneOf('--format', FORMATS))
        .default('xlsx'),
    )
    .option('--day <day>', say({ zh: '截至哪一天，省略时为今天', en: 'as of which day; today if left out' }))
    .addOption(authorOption(terminal))
    .action(async (path: string, options: RemindOptions) => {
      // Loading what prints takes a moment: only the commands that print wait for it.
      const { writeReminders } = await import('../../../usecases/rectification/write-reminders.ts');
      const { day, format, out: folder } = options;
      const wanted = { day, format, folder };
      const written = await withWorkspace(path, (workspace) => {
        const place = knownPlace(workspace.store, options);
        if (!place.ok) return place;
        const filter = filterOf(place.value);
        return writeReminders(workspace, { ...wanted, filter }, createContext(terminal, options.author));
      });
      session.exitCode = conclude(terminal, written, ({ files }) => {
        for (const file of files) terminal.print(file);
        return DONE;
      });
    });
  addFilterOptions(described, terminal);
}
