import type { Command } from 'commander';
import type { Phase } from '../../../../shared/model/phase.ts';
import { listExcerpts } from '../../../usecases/interviews/list-excerpts.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, type Session } from '../../session.ts';
import { addWorkspace } from './interview-options.ts';
import { printExcerpts } from './print-excerpts.ts';

interface ExcerptsOptions {
  readonly phase: Phase;
  readonly compound?: string;
  readonly topic?: string;
  readonly json?: true;
}

/** `interviews excerpts <workspace>`: everything that is coded in the transcripts of a phase. */
export function addExcerptsCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say, print } = terminal;
  const command = interviews
    .command('excerpts')
    .description(say({ zh: '列出编码过的原话', en: 'list the passages that are coded' }));
  addWorkspace(command, terminal)
    .addOption(requiredPhaseOption(terminal))
    .option('--compound <code>', say({ zh: '只看这个小区', en: 'this compound only' }))
    .option('--topic <topic>', say({ zh: '只看这个议题', en: 'this topic only' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { phase, compound, topic, json }: ExcerptsOptions) => {
      const wanted = { phase, compound: compound ?? null, topic: topic ?? null };
      const listed = await withWorkspace(path, (workspace) => listExcerpts(workspace, wanted));
      session.exitCode = conclude(terminal, listed, (excerpts) => {
        if (json) terminal.printJson({ excerpts });
        else if (excerpts.length === 0) print(say({ zh: '没有编码过的原话。', en: 'Nothing is coded.' }));
        else printExcerpts(terminal, excerpts);
        return DONE;
      });
    });
}
