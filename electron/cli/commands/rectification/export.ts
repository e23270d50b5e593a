import { type Command, Option } from 'commander';
import { exportReturns } from '../../../usecases/rectification/export-returns.ts';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { oneOf } from '../../option-values.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addFilterOptions, type FilterOptions, filterOf, workspaceArgument } from './item-options.ts';

const EACH = ['committee', 'subdistrict', 'one'] as const;

interface ExportOptions extends FilterOptions {
  readonly out: string;
  readonly each: (typeof EACH)[number];
  readonly author?: string;
}

/** `rectification export <workspace> --out <folder>`: workbooks that those who mend fill in. */
export function addExportCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const described = rectification
    .command('export')
    .description(
      say({ zh: '写出整改反馈表，填好后可导入', en: 'write returns to be filled in and imported' }),
    )
    .argument(...workspaceArgument(terminal))
    .requiredOption('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .addOption(
      new Option(
        '--each <place>',
        say({
          zh: '每个居委会 committee、每个街镇 subdistrict 一份，或合为一份 one',
          en: 'one for each committee or subdistrict, or one for all: one',
        }),
      )
        .argParser(oneOf('--each', EACH))
        .default('committee'),
    )
    .addOption(authorOption(terminal))
    .action(async (path: string, options: ExportOptions) => {
      const wanted = { each: options.each, folder: options.out };
      const written = await withWorkspace(path, (workspace) => {
        const place = knownPlace(workspace.store, options);
        if (!place.ok) return place;
        const filter = filterOf(place.value);
        return exportReturns(workspace, { ...wanted, filter }, createContext(terminal, options.author));
      });
      session.exitCode = conclude(terminal, written, ({ files }) => {
        for (const file of files) terminal.print(file);
        return DONE;
      });
    });
  addFilterOptions(described, terminal);
}
