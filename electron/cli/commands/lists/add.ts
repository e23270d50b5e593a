import type { Command } from 'commander';
import type { ListEntry } from '../../../../shared/contract/lists.ts';
import { LIST_CATEGORIES, LISTS, type ListCategory } from '../../../../shared/model/records/list-item.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import { refused } from '../../../../shared/problems/result.ts';
import { saveListItem } from '../../../usecases/lists/save-list-item.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { type DeedOptions, doDeed, writtenWords } from '../../do-deed.ts';
import { type ListsPlace, listsAbout, listsPlaceOptions } from '../../lists-place.ts';
import type { Session } from '../../session.ts';
import { listCategoryOption } from './list-category-option.ts';

interface AddOptions extends ListsPlace, DeedOptions {
  readonly category: ListCategory;
  readonly note?: string;
}

/** `lists add <workspace> <text> --category <name>`: a new item, on the list that has the category. */
export function addAddCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = lists
    .command('add')
    .description(say({ zh: '登记一项需求、资源或服务', en: 'write down a need, a resource or a service' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument('<text>', say({ zh: '是什么需求、资源或服务', en: 'what need, resource or service it is' }))
    .addOption(
      listCategoryOption(terminal, {
        zh: '类别，决定列入哪张清单',
        en: 'its category, which says on which list it goes',
      }).makeOptionMandatory(),
    )
    .option('--note <text>', say({ zh: '说明', en: 'a note' }));
  for (const option of listsPlaceOptions(terminal)) command.addOption(option);
  command
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action((path: string, text: string, options: AddOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const about = listsAbout(workspace, options);
          if (!about.ok) return about;
          if (about.value === null) return refused(problem('lists-nobody-chosen'));
          if (text.trim() === '') return refused(problem('lists-text-missing'));
          const entry = entryOf(text.trim(), options);
          return saveListItem(workspace, { id: null, about: about.value, entry }, context);
        },
        ({ batch }) => writtenWords({ zh: '已登记 1 项', en: '1 added' }, batch),
      ),
    );
}

function entryOf(text: string, { category, note = '' }: AddOptions): ListEntry {
  const list = LISTS.find((one) => LIST_CATEGORIES[one].includes(category)) ?? 'needs';
  return {
    ...{ list, category, text, note, origin: '', asked: null, state: 'confirmed', compounds: [] },
    answer: { services: [], resources: [], action: '' },
  };
}
