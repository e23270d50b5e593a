import { type Command, Option } from 'commander';
import {
  type ListCategory,
  type ListState,
  listStateSchema,
} from '../../../../shared/model/records/list-item.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import { refused } from '../../../../shared/problems/result.ts';
import { amendListItems } from '../../../usecases/lists/amend-list-items.ts';
import { chosenItems } from '../../chosen-items.ts';
import { doDeed, writtenWords } from '../../do-deed.ts';
import { oneOf } from '../../option-values.ts';
import type { Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { addItems, type ItemsOptions } from './items-command.ts';
import { listCategoryOption } from './list-category-option.ts';

interface ChangeOptions extends ItemsOptions {
  readonly category?: ListCategory;
  readonly state?: ListState;
  readonly text?: string;
  readonly note?: string;
}

/** `lists change <workspace> <item...>`: other category, list, state or words. */
export function addChangeCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = lists.command('change').description(
    say({
      zh: '修改条目：移到另一类别或另一张清单，改状态、内容、说明',
      en: 'change items: move them to another category or list, set state, text or note',
    }),
  );
  addItems(command, terminal, '<item...>')
    .addOption(
      listCategoryOption(terminal, {
        zh: '移到这个类别（属于另一张清单的，一并移过去）',
        en: 'the category to move to, and with it its list',
      }),
    )
    .addOption(stateOption(terminal))
    .option('--text <text>', say({ zh: '新的内容，只用于一项', en: 'the new text, of one item only' }))
    .option('--note <text>', say({ zh: '新的说明', en: 'the new note' }))
    .action((path: string, words: readonly string[], options: ChangeOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const { category, state, text, note } = options;
          if ([category, state, text, note].every((part) => part === undefined))
            return refused(problem('lists-nothing-to-change'));
          const ids = chosenItems(workspace, words, options);
          if (!ids.ok) return ids;
          return amendListItems(workspace, { ids: ids.value, category, state, text, note }, context);
        },
        ({ batch, changed }) => writtenWords({ zh: `已修改 ${changed} 项`, en: `${changed} changed` }, batch),
      ),
    );
}

function stateOption({ say }: Terminal): Option {
  const states = listStateSchema.options;
  return new Option(
    '--state <state>',
    say({
      zh: '状态：proposed 待确认、待核实，confirmed 已确认、可用、已开展，under_way 办理中、筹备中，met 已满足，dropped 不予采纳、停用、停办',
      en: `the state: ${states.join(', ')}`,
    }),
  ).argParser(oneOf('--state', states));
}
