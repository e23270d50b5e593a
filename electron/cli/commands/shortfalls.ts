import { type Command, Option } from 'commander';
import { type ShortfallLevel, shortfallLevelSchema } from '../../../shared/contract/shortfalls.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { listShortfalls, type ShortfallList } from '../../usecases/shortfalls/list-shortfalls.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { oneOf } from '../option-values.ts';
import { printShortfalls } from '../print-shortfalls.ts';
import { conclude, createContext, type Session } from '../session.ts';
import { UsageFault } from '../usage-fault.ts';

interface ShortfallsOptions {
  readonly phase: Phase;
  readonly level: ShortfallLevel;
  readonly compound?: string;
  readonly place?: string;
  readonly author?: string;
  readonly json?: true;
}

/** `shortfalls <workspace> --phase <phase>`: what fell short, and what would lift a compound to the next grade. */
export function addShortfallsCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('shortfalls')
    .description(
      say({
        zh: '列出短板和可提升分，以及小区升到上一等次最少要提升哪些指标',
        en: 'list what fell short and would be gained, and the fewest indicators that lift a compound to the next grade',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(requiredPhaseOption(terminal))
    .addOption(levelOption(session))
    .option('--compound <code>', say({ zh: '只看一个小区，给出编号', en: 'one compound only, by its code' }))
    .option(
      '--place <name>',
      say({
        zh: '只看一处：街镇、“街镇/居委会”、类型的名称或代码',
        en: 'one place only: a subdistrict, subdistrict/committee, a type’s name or code',
      }),
    )
    .addOption(authorOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, options: ShortfallsOptions) => {
      const { phase, compound, place, author, json } = options;
      const { level } = options;
      if (compound !== undefined && level !== 'compound')
        throw new UsageFault(problem('command-options-exclude', { given: `--level ${level}, --compound` }));
      const listed = await withWorkspace(path, (workspace) =>
        listShortfalls(
          workspace,
          { phase, level, compound: compound ?? null, place: place ?? null },
          createContext(terminal, author),
        ),
      );
      session.exitCode = conclude(terminal, listed, (list) => {
        if (json) terminal.printJson(shortfallsJson(list));
        else printShortfalls(terminal, list);
        return DONE;
      });
    });
}

function levelOption({ terminal }: Session): Option {
  const words = terminal.say({
    zh: '范围：compound 小区，committee 居委会，subdistrict 街镇，type 类型，district 全区',
    en: 'compound, committee, subdistrict, type or district',
  });
  return new Option('--level <level>', words)
    .argParser(oneOf('--level', shortfallLevelSchema.options))
    .default('compound');
}

/** The document that `shortfalls --json` prints: compounds or places, as the level has it. */
function shortfallsJson({ run, changed, phase, level, below, compounds, places }: ShortfallList) {
  const items = level === 'compound' ? { compounds } : { places };
  const { id, digest, guideline } = run;
  return { phase, level, run: { id, digest, guideline, changed }, below, ...items };
}
