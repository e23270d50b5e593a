import type { Command } from 'commander';
import { LIST_NAMES } from '../../../../shared/model/records/list-item.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import { refused } from '../../../../shared/problems/result.ts';
import { answerProposals } from '../../../usecases/lists/answer-proposals.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { chosenItems } from '../../chosen-items.ts';
import { DONE } from '../../exit-code.ts';
import { sayDeep } from '../../say-deep.ts';
import { conclude, type Session } from '../../session.ts';
import { textTable } from '../../text-table.ts';
import { addItems, type ItemsOptions } from './items-command.ts';

/** `lists proposals <workspace> <need>`: services and resources that may meet a need; writes nothing. */
export function addProposalsCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const { say, print } = terminal;
  const command = lists.command('proposals').description(
    say({
      zh: '列出可能对应一项需求的服务和资源，不写入',
      en: 'services and resources that may meet a need; writes nothing',
    }),
  );
  addItems(command, terminal, '<need>').action(async (path: string, word: string, options: ItemsOptions) => {
    const proposed = await withWorkspace(path, (workspace) => {
      const needs = chosenItems(workspace, [word], options);
      if (!needs.ok) return needs;
      const [id, another] = needs.value;
      if (id === undefined || another !== undefined)
        return refused(problem('lists-one-need', { given: word }));
      return answerProposals(workspace, { id });
    });
    session.exitCode = conclude(terminal, proposed, (proposals) => {
      if (options.json) terminal.printJson(sayDeep(proposals, terminal.language));
      else if (proposals.length === 0)
        print(say({ zh: '没有可以建议的服务和资源。', en: 'There is nothing to propose.' }));
      else
        print(
          textTable(
            HEADINGS.map(say),
            proposals.map(({ id, list, text, reason }) => [say(LIST_NAMES[list]), text, say(reason), id]),
          ),
        );
      return DONE;
    });
  });
}

const HEADINGS = [
  { zh: '清单', en: 'list' },
  { zh: '内容', en: 'item' },
  { zh: '理由', en: 'why' },
  { zh: 'id', en: 'id' },
];
