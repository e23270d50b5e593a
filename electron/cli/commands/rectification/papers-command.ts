import { type Command, Option } from 'commander';
import type { ReminderExport, Written } from '../../../../shared/contract/rectification/returns.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Result } from '../../../../shared/problems/result.ts';
import type { UseCaseContext } from '../../../usecases/context.ts';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { oneOf } from '../../option-values.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addFilterOptions, type FilterOptions, filterOf, workspaceArgument } from './item-options.ts';

type Format = ReminderExport['format'];

interface PapersOptions extends FilterOptions {
  readonly out: string;
  readonly format: Format;
  readonly day?: string;
  readonly author?: string;
}

type WritePapers = (
  workspace: OpenWorkspace,
  wanted: ReminderExport,
  context: UseCaseContext,
) => Promise<Result<Written>>;

/** Papers that are written of the items which fit a filter. */
interface Papers {
  readonly name: string;
  readonly description: Wording;
  /** The first is taken where none is chosen. */
  readonly formats: readonly [Format, ...Format[]];
  readonly formatText: Wording;
  /** Loading what prints takes a moment: only the commands that print wait for it. */
  readonly load: () => Promise<WritePapers>;
}

/** Adds a command that writes papers into a folder and prints their paths. */
export function addPapersCommand(rectification: Command, session: Session, papers: Papers): void {
  const { terminal } = session;
  const { say } = terminal;
  const { name, description, formats, formatText, load } = papers;
  const format = new Option('--format <format>', say(formatText)).argParser(oneOf('--format', formats));
  const described = rectification
    .command(name)
    .description(say(description))
    .argument(...workspaceArgument(terminal))
    .requiredOption('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .addOption(format.default(formats[0]))
    .option('--day <day>', say({ zh: '截至哪一天，省略时为今天', en: 'as of which day; today if left out' }))
    .addOption(authorOption(terminal))
    .action(async (path: string, options: PapersOptions) => {
      const write = await load();
      const { day, format: chosen, out: folder } = options;
      const written = await withWorkspace(path, (workspace) => {
        const place = knownPlace(workspace.store, options);
        if (!place.ok) return place;
        const wanted = { day, format: chosen, folder, filter: filterOf(place.value) };
        return write(workspace, wanted, createContext(terminal, options.author));
      });
      session.exitCode = conclude(terminal, written, ({ files }) => {
        for (const file of files) terminal.print(file);
        return DONE;
      });
    });
  addFilterOptions(described, terminal);
}
