import { type Command, Option } from 'commander';
import { problem } from '../../../shared/problems/problem.ts';
import { bothScored } from '../../usecases/changes/both-scored.ts';
import { compareRuns } from '../../usecases/changes/compare-runs.ts';
import { compoundChanges } from '../../usecases/changes/compound-changes.ts';
import { listChanges } from '../../usecases/changes/list-changes.ts';
import { listRuns } from '../../usecases/changes/list-runs.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../common-options.ts';
import { DONE, type ExitCode } from '../exit-code.ts';
import { printCauses } from '../print-causes.ts';
import { printChanges, printCompoundChanges, printRuns } from '../print-changes.ts';
import { conclude, createContext, type Session } from '../session.ts';
import { UsageFault } from '../usage-fault.ts';

interface ChangesOptions {
  readonly compound?: string;
  readonly from?: string;
  readonly to?: string;
  readonly runs?: true;
  readonly all?: true;
  readonly author?: string;
  readonly json?: true;
}

/** `changes <workspace>`: from mid-year to year-end; with two runs, why their scores differ. */
export function addChangesCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('changes')
    .description(
      say({
        zh: '比较中期和年终：真实变化还是在误差范围内；或按原因说明两次评分的差别',
        en: 'compare mid-year and year-end: real or within noise; or say why two runs differ',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(
      new Option(
        '--compound <code>',
        say({ zh: '一个小区，逐项指标', en: 'one compound, leaf by leaf' }),
      ).conflicts(['from', 'to', 'runs', 'all']),
    )
    .option(
      '--from <run>',
      say({ zh: '原来的评分记录：编号或摘要的开头', en: 'the earlier run: how its id or digest begins' }),
    )
    .option('--to <run>', say({ zh: '后来的评分记录，写法同上', en: 'the later run, likewise' }))
    .addOption(
      new Option('--runs', say({ zh: '列出全部评分记录', en: 'list every stored run' })).conflicts([
        'from',
        'to',
        'all',
      ]),
    )
    .option('--all', say({ zh: '列出全部小区', en: 'list every compound' }))
    .addOption(authorOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, options: ChangesOptions) => {
      session.exitCode = await changes(path, options, session);
    });
}

async function changes(path: string, options: ChangesOptions, { terminal }: Session): Promise<ExitCode> {
  const { compound, from, to, runs, all, author, json } = options;
  const show =
    <Value>(print: (value: Value) => void) =>
    (value: Value): ExitCode => {
      if (json) terminal.printJson(value);
      else print(value);
      return DONE;
    };
  if (runs) {
    const listed = await withWorkspace(path, (workspace) => listRuns(workspace, {}));
    return conclude(
      terminal,
      listed,
      show((list) => printRuns(terminal, list)),
    );
  }
  if (from !== undefined || to !== undefined) {
    if (from === undefined || to === undefined) throw new UsageFault(problem('changes-runs-in-pairs'));
    const compared = await withWorkspace(path, (workspace) => compareRuns(workspace, { from, to }));
    return conclude(
      terminal,
      compared,
      show((value) => printCauses(terminal, value, { everyCompound: all === true })),
    );
  }
  if (compound !== undefined) {
    const changed = await withWorkspace(path, (workspace) =>
      bothScored(
        workspace,
        compoundChanges(workspace, { code: compound }, createContext(terminal, author)),
        compound,
      ),
    );
    return conclude(
      terminal,
      changed,
      show((value) => printCompoundChanges(terminal, value)),
    );
  }
  const overview = await withWorkspace(path, (workspace) =>
    bothScored(workspace, listChanges(workspace), null),
  );
  return conclude(
    terminal,
    overview,
    show((value) => printChanges(terminal, value, { everyCompound: all === true })),
  );
}
