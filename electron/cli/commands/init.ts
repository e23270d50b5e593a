import type { Command } from 'commander';
import type { GuidelineReading } from '../../../shared/guideline/judge-guideline.ts';
import { initWorkspace } from '../../usecases/init-workspace.ts';
import { readGuidelineFile } from '../../usecases/read-guideline-file.ts';
import { authorOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { wholeNumber } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface InitOptions {
  readonly guideline: string;
  readonly year: number;
  readonly exercise?: true;
  readonly author?: string;
}

/** `init <workspace> --guideline <file> --year <n> [--exercise]`: a new workspace from a guideline. */
export function addInitCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('init')
    .description(say({ zh: '用一份导则新建工作区', en: 'make a new workspace from a guideline' }))
    .argument(
      '<workspace>',
      say({ zh: '要新建的工作区文件（.daoze）', en: 'the workspace file to make (.daoze)' }),
    )
    .requiredOption(
      '--guideline <file>',
      say({ zh: '导则文件（.xlsx 或 .json）', en: 'the guideline (.xlsx or .json)' }),
    )
    .requiredOption(
      '--year <year>',
      say({ zh: '评估年度', en: 'the year assessed' }),
      wholeNumber('--year', 2000, 2100),
    )
    .option(
      '--exercise',
      say({ zh: '培训演练用，不与正式数据混用', en: 'for a workshop, never mixed with real data' }),
    )
    .addOption(authorOption(terminal))
    .action(async (path: string, { guideline, year, exercise, author }: InitOptions) => {
      const context = createContext(terminal, author);
      const reading = await readGuidelineFile(guideline);
      const start = (found: GuidelineReading) => ({ ...found, year, exercise: exercise === true });
      const made = reading.ok ? initWorkspace(path, start(reading.value), context) : reading;
      session.exitCode = conclude(terminal, made, (workspace) => {
        workspace.close();
        if (reading.ok) terminal.tellProblems(reading.value.warnings);
        terminal.print(
          say({
            zh: `已新建工作区 ${path}（${year} 年度）。`,
            en: `Made the workspace ${path} for ${year}.`,
          }),
        );
        return DONE;
      });
    });
}
