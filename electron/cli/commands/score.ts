import type { Command } from 'commander';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { ok } from '../../../shared/problems/result.ts';
import { readGuidelineOf } from '../../usecases/read-guideline-of.ts';
import { scoreWorkspace } from '../../usecases/score-workspace.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption, runPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { printRun } from '../print-run.ts';
import { scoreJson } from '../score-json.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface ScoreOptions {
  readonly phase: RunPhase;
  readonly json?: true;
  readonly author?: string;
}

/** `score <workspace> --phase <phase>`: computes and stores a run, and prints its results. */
export function addScoreCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('score')
    .description(say({ zh: '计算成绩并保存', en: 'compute the scores and keep them' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(runPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, { phase, json, author }: ScoreOptions) => {
      const context = createContext(terminal, author);
      const scored = await withWorkspace(path, (workspace) => {
        const run = scoreWorkspace(workspace, phase, context);
        return run.ok ? ok({ run: run.value, guideline: readGuidelineOf(workspace) }) : run;
      });
      session.exitCode = conclude(terminal, scored, ({ run, guideline }) => {
        if (json) terminal.printJson(scoreJson(run.scores));
        else printRun(terminal, run, guideline);
        return DONE;
      });
    });
}
