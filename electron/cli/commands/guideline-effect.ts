import type { Command } from 'commander';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { ok } from '../../../shared/problems/result.ts';
import { guidelineEffect } from '../../usecases/guideline-effect.ts';
import { loadGuideline } from '../../usecases/load-guideline.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption, runPhaseOption } from '../common-options.ts';
import { effectJson } from '../effect-json.ts';
import { DONE } from '../exit-code.ts';
import { printEffect } from '../print-effect.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface EffectOptions {
  readonly phase: RunPhase;
  readonly all?: true;
  readonly json?: true;
}

/** `guideline effect <workspace> [file] --phase <phase>`: what a guideline would do to a finished run. */
export function addGuidelineEffectCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('effect')
    .description(
      say({
        zh: '试算：换一份导则，已有的成绩会怎样变，不保存',
        en: 'try a guideline on a finished run: what would change; nothing is kept',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument(
      '[file]',
      say({
        zh: '要试的导则文件；省略时为工作区现用的导则',
        en: 'the guideline to try; the workspace’s current one if left out',
      }),
    )
    .addOption(runPhaseOption(terminal))
    .option('--all', say({ zh: '列出全部小区', en: 'list every compound' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, file: string | undefined, { phase, all, json }: EffectOptions) => {
      const context = createContext(terminal);
      const loaded = await loadGuideline(file ?? path);
      const tried = !loaded.ok
        ? loaded
        : await withWorkspace(path, (workspace) => {
            const { guideline: after, warnings } = loaded.value;
            const effect = guidelineEffect(workspace, { phase, guideline: after }, context);
            if (!effect.ok) return effect;
            return ok({ ...effect.value, warnings: [...warnings, ...effect.value.warnings] });
          });
      session.exitCode = conclude(terminal, tried, (effect) => {
        if (json) terminal.printJson(effectJson(effect, terminal.language));
        else printEffect(terminal, effect, { everyCompound: all === true });
        return DONE;
      });
    });
}
