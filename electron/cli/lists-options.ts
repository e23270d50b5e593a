import { Option } from 'commander';
import { categoryCalled } from '../../shared/action/lists/workbook/category-called.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  LISTS,
  type List,
  type ListCategory,
} from '../../shared/model/records/list-item.ts';
import { choiceFacts } from '../../shared/problems/choice-facts.ts';
import { problem } from '../../shared/problems/problem.ts';
import { authorOption, jsonOption } from './common-options.ts';
import { type ListsPlace, listsPlaceOptions } from './lists-place.ts';
import { oneOf } from './option-values.ts';
import type { Terminal } from './terminal.ts';
import { UsageFault } from './usage-fault.ts';

/** What may be asked of `lists`. */
export interface ListsOptions extends ListsPlace {
  readonly list?: List;
  readonly candidates?: true;
  readonly confirm?: string;
  readonly category?: ListCategory;
  readonly start?: true;
  readonly import?: string;
  readonly dryRun?: true;
  readonly export?: string;
  readonly json?: true;
  readonly author?: string;
}

/** What `lists` can be told: whose lists, what to do with them, and how to say it. */
export function listsOptions(terminal: Terminal): Option[] {
  return [...placeOptions(terminal), ...deedOptions(terminal), jsonOption(terminal), authorOption(terminal)];
}

function placeOptions(terminal: Terminal): Option[] {
  const { say } = terminal;
  const lists = LISTS.join(', ');
  return [
    ...listsPlaceOptions(terminal),
    new Option('--list <list>', say({ zh: `只看一张清单：${lists}`, en: `one of the lists only: ${lists}` }))
      .argParser(oneOf('--list', LISTS))
      .conflicts([...DEEDS]),
  ];
}

const DEEDS = ['candidates', 'confirm', 'start', 'import', 'export'] as const;

function needsCategories(): string {
  return LIST_CATEGORIES.needs.map((category) => LIST_CATEGORY_NAMES[category].zh).join('、');
}

/** Reads a category of needs by its name or code; any other word is a usage fault that names them. */
function needsCategory(given: string): ListCategory {
  const category = categoryCalled(given, 'needs');
  if (category !== null) return category;
  const choices = choiceFacts(
    LIST_CATEGORIES.needs.map((code) => ({ zh: LIST_CATEGORY_NAMES[code].zh, en: code })),
  );
  throw new UsageFault(problem('command-not-a-choice', { option: '--category', given, ...choices }));
}

/** One deed at a time. */
function deed(name: (typeof DEEDS)[number], flags: string, words: string): Option {
  return new Option(flags, words).conflicts(DEEDS.filter((other) => other !== name));
}

function deedOptions({ say }: Terminal): Option[] {
  return [
    deed(
      'candidates',
      '--candidates',
      say({ zh: '列出数据反映的需求，等待确认', en: 'list what evidence says is needed, to be confirmed' }),
    ),
    deed(
      'confirm',
      '--confirm <numbers>',
      say({
        zh: '确认候选需求：all，或 --candidates 的序号，如 1-5,8',
        en: 'confirm candidates: all, or their numbers as --candidates lists them, as in 1-5,8',
      }),
    ),
    new Option(
      '--category <name>',
      say({
        zh: `与 --confirm 同用：新确认的需求归入哪一类：${needsCategories()}；省略则按建议`,
        en: `with --confirm: the category of what is newly confirmed (${LIST_CATEGORIES.needs.join(', ')}); as proposed if left out`,
      }),
    ).argParser(needsCategory),
    deed(
      'start',
      '--start',
      say({ zh: '从共性清单生成居委会的个性清单', en: 'start a committee’s lists from the common ones' }),
    ),
    deed('import', '--import <file>', say({ zh: '导入清单工作簿', en: 'import a workbook of lists' })),
    new Option(
      '--dry-run',
      say({ zh: '只预览导入，不写入', en: 'with --import: preview only, write nothing' }),
    ),
    deed('export', '--export <folder>', say({ zh: '把清单写成工作簿', en: 'write the lists as workbooks' })),
  ];
}
