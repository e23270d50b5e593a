import type { Command } from 'commander';
import { DISTRICT } from '../../../shared/sample/parameters.ts';
import { authorOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { printDemo } from '../print-demo.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface DemoOptions {
  readonly out: string;
  readonly author?: string;
}

/** `demo [--out <folder>]`: everything once, with a sample district. */
export function addDemoCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('demo')
    .description(
      say({
        zh: '用样例区把全部工作做一遍：生成、导入、评分、出材料',
        en: 'do the whole work with a sample district: write, import, score, print',
      }),
    )
    .option('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }), 'daoze-demo')
    .addOption(authorOption(terminal))
    .action(async ({ out, author }: DemoOptions) => {
      // Loading what writes documents takes a moment: only the commands that write them wait for it.
      const { runDemo } = await import('../../usecases/run-demo.ts');
      const demo = await runDemo(out, DISTRICT, createContext(terminal, author));
      session.exitCode = conclude(terminal, demo, (made) => {
        printDemo(terminal, made);
        return DONE;
      });
    });
}
