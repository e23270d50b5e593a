import type { Command } from 'commander';
import { beginNextYear } from '../../usecases/years/begin-next-year.ts';
import { describeSuccession } from '../../usecases/years/describe-succession.ts';
import { authorOption, jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { wholeNumber } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface NextYearOptions {
  readonly year?: number;
  readonly author?: string;
  readonly json?: true;
}

/** `next-year <old> <new> [--year n]`: a workspace for the next year, with what goes on from the one before. */
export function addNextYearCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('next-year')
    .description(
      say({
        zh: '新建下一年度的工作区，承接名册、导则、攻略、清单、未销号的整改项和上年成绩',
        en: 'make the workspace of the next year: register, guideline, playbook, lists, open items and last year’s scores go over',
      }),
    )
    .argument('<old>', say({ zh: '上一年度的工作区文件', en: 'the workspace of the year before' }))
    .argument('<new>', say({ zh: '要新建的工作区文件（.daoze）', en: 'the workspace file to make (.daoze)' }))
    .option(
      '--year <year>',
      say({ zh: '评估年度，不写则为下一年', en: 'the year assessed; the year after when left out' }),
      wholeNumber('--year', 2000, 2100),
    )
    .addOption(authorOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (from: string, path: string, { year, author, json }: NextYearOptions) => {
      const begun = await beginNextYear(path, { from, year }, createContext(terminal, author));
      session.exitCode = conclude(terminal, begun, (workspace) => {
        const succession = describeSuccession(workspace);
        workspace.close();
        if (json) terminal.printJson(succession);
        else terminal.print(say(sentence(path, succession)));
        return DONE;
      });
    });
}

function sentence(path: string, succession: ReturnType<typeof describeSuccession>) {
  const { year, compounds, names, playbook, lists, rectification } = succession;
  return {
    zh: `已新建工作区 ${path}（${year} 年度）：承接小区 ${compounds} 个、已确认的名称 ${names} 个、攻略 ${playbook} 条、清单条目 ${lists} 条、未销号的整改项 ${rectification} 项。`,
    en: `Made the workspace ${path} for ${year}: ${compounds} compounds, ${names} settled names, ${playbook} playbook entries, ${lists} list items and ${rectification} open items went over.`,
  };
}
