import { type Command, Option } from 'commander';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { ImportPlan } from '../../../shared/model/import-plan.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { authorOption, evidencePhaseOption, importKindOption, jsonOption } from '../common-options.ts';
import type { Session } from '../session.ts';

interface ImportOptions {
  readonly kind: ImportKind;
  readonly phase?: Phase;
  readonly compoundColumn?: string;
  readonly compound?: string;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly large?: true;
  readonly json?: true;
  readonly author?: string;
}

export function addImportCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('import')
    .description(say({ zh: '预览或导入一张表格', en: 'preview or import a spreadsheet' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument('<file>', say({ zh: '表格文件（.xlsx、.csv）', en: 'the spreadsheet (.xlsx, .csv)' }))
    .addOption(importKindOption(terminal))
    .addOption(evidencePhaseOption(terminal))
    .option(
      '--compound-column <heading>',
      say({ zh: '哪一列是小区', en: 'the column that names the compound' }),
    )
    .addOption(
      new Option(
        '--compound <code>',
        say({ zh: '整个文件属于这一个小区', en: 'the whole file is about this compound' }),
      ).conflicts('compoundColumn'),
    )
    .option('--dry-run', say({ zh: '只预览，不写入', en: 'preview only, write nothing' }))
    .option('--strict', say({ zh: '有一行被拒收就整个不导入', en: 'import nothing if any row is rejected' }))
    .option(
      '--large',
      say({ zh: '允许超大文件（至多一百万行）', en: 'allow very large files (up to a million rows)' }),
    )
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, options: ImportOptions) => {});
}
