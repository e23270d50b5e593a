import type { Command } from 'commander';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { type CompoundExplanation, explainCompoundScore } from '../../usecases/explain-compound.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption, runPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { printExplanation } from '../print-explanation.ts';
import { conclude, type Session } from '../session.ts';

interface ExplainOptions {
  readonly phase: RunPhase;
  readonly compound: string;
  readonly json?: true;
}

/** `explain <workspace> --phase <phase> --compound <code>`: why a compound stands where it stands. */
export function addExplainCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('explain')
    .description(say({ zh: '说明一个小区的成绩从何而来', en: 'say why a compound has its score' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(runPhaseOption(terminal))
    .requiredOption('--compound <code>', say({ zh: '小区编号', en: 'the compound’s code' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { phase, compound, json }: ExplainOptions) => {
      const explained = await withWorkspace(path, (workspace) =>
        explainCompoundScore(workspace, { phase, compound }),
      );
      session.exitCode = conclude(terminal, explained, (value) => {
        if (json) terminal.printJson(flat(value));
        else printExplanation(terminal, value);
        return DONE;
      });
    });
}

/** The tree itself, with what the latest stored run has to do with it beside its head. */
function flat({ explanation, run, digest }: CompoundExplanation) {
  return { ...explanation, run, digest };
}
