import { type Command, Option } from 'commander';
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '../../../shared/intake/confidence-levels.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { type ImportedFile, type ImportOutcome, importFile } from '../../usecases/import-file.ts';
import type { ImportRequest } from '../../usecases/import-request.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, evidencePhaseOption, importKindOption, jsonOption } from '../common-options.ts';
import { DONE, type ExitCode, REFUSED, SOME_REJECTED } from '../exit-code.ts';
import { importJson } from '../import-json.ts';
import { oneOf } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface ImportOptions {
  readonly kind: ImportKind;
  readonly phase?: Phase;
  readonly compoundColumn?: string;
  readonly compound?: string;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly large?: true;
  readonly map?: string;
  readonly acceptProposals?: ConfidenceLevel;
  readonly rejects?: string;
  readonly json?: true;
  readonly author?: string;
}

/** `import <workspace> <file> --kind <kind>`: previews or commits a file in one transaction. */
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
    .option(
      '--map <file>',
      say({
        zh: 'JSON 文件：写明各列的含义、名称对应的小区等（见文档）',
        en: 'a JSON file that settles what columns and names mean (see the documentation)',
      }),
    )
    .addOption(
      new Option(
        '--accept-proposals <level>',
        say({
          zh: '程序有把握时直接采用其建议：high 很可能，medium 可能，low 不确定；省略则一概不采用',
          en: 'take what is proposed when it is sure enough: high, medium or low; nothing if left out',
        }),
      ).argParser(oneOf('--accept-proposals', LEVELS)),
    )
    .option(
      '--rejects <file.xlsx>',
      say({
        zh: '把被拒收的行连同原因写成工作簿，改好后可直接导入',
        en: 'write the rejected rows with the reasons as a workbook that can be mended and imported',
      }),
    )
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, options: ImportOptions) => {
      const context = createContext(terminal, options.author);
      const { dryRun = false, strict = false, map, rejects } = options;
      const manner = { dryRun, strict, map, rejects };
      const imported = await withWorkspace(path, (workspace) =>
        importFile(workspace, requestOf(file, options), manner, context),
      );
      if (options.json) terminal.printJson(importJson(imported, terminal.language));
      session.exitCode = conclude(terminal, imported, (result) => {
        terminal.tellProblems(problemsOf(result));
        if (!options.json) printImported(terminal, result);
        return exitCodeOf(result);
      });
    });
}

function requestOf(
  path: string,
  { kind, phase, compoundColumn, compound, large, acceptProposals }: ImportOptions,
): ImportRequest {
  const acceptFrom = acceptProposals === undefined ? undefined : CONFIDENCE_LEVELS[acceptProposals];
  return {
    path,
    kind,
    phase: phase ?? null,
    compoundColumn,
    compound,
    large: large === true,
    choices: { acceptFrom },
  };
}

const LEVELS = Object.keys(CONFIDENCE_LEVELS) as ConfidenceLevel[];

/** What there is to say about the rows, and at last why all of them stayed out. */
function problemsOf({ plan, outcome }: ImportedFile): readonly Problem[] {
  if (outcome !== 'held-back') return plan.problems;
  return [...plan.problems, problem('import-held-back', { rejected: plan.counts.rejected })];
}

function exitCodeOf({ plan, outcome }: ImportedFile): ExitCode {
  if (outcome === 'held-back') return REFUSED;
  return plan.counts.rejected > 0 ? SOME_REJECTED : DONE;
}

const OUTCOMES: Readonly<Record<ImportOutcome, Wording>> = {
  previewed: { zh: '仅预览，没有写入。', en: 'A preview: nothing was written.' },
  'held-back': { zh: '没有写入。', en: 'Nothing was written.' },
  committed: { zh: '已导入。', en: 'Imported.' },
  'nothing-new': { zh: '没有新内容，工作区未变。', en: 'Nothing new: the workspace is as it was.' },
};

function printImported({ print, say }: Terminal, { plan, outcome, rejects }: ImportedFile): void {
  const { accepted, replaced, unchanged, rejected } = plan.counts;
  const { fileName, sheet } = plan.source;
  print(
    say({
      zh: `${fileName}“${sheet}”：接受 ${accepted} 行，替换 ${replaced} 行，未变 ${unchanged} 行，拒收 ${rejected} 行。${OUTCOMES[outcome].zh}`,
      en: `${fileName}, sheet “${sheet}”: ${accepted} accepted, ${replaced} replaced, ${unchanged} unchanged, ${rejected} rejected. ${OUTCOMES[outcome].en}`,
    }),
  );
  if (rejects === null) return;
  print(say({ zh: `被拒收的行已写入 ${rejects}。`, en: `The rejected rows are in ${rejects}.` }));
}
