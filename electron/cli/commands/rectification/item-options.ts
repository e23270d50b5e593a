import { type Command, Option } from 'commander';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import {
  RECTIFICATION_ORIGINS,
  RECTIFICATION_STATES,
} from '../../../../shared/model/records/rectification-item.ts';
import { oneOf } from '../../option-values.ts';
import type { Terminal } from '../../terminal.ts';

const DUES = ['open', 'overdue', 'soon', 'undated', 'closed'] as const;

/** What `--…` gives of a filter. */
export type FilterOptions = ItemFilter;

/** The options by which places are chosen. */
export function addPlaceOptions(command: Command, { say }: Terminal): Command {
  return command
    .option('--subdistrict <name>', say({ zh: '只看这个街镇', en: 'this subdistrict only' }))
    .option(
      '--committee <place>',
      say({
        zh: '只看这个居委会：街镇/居委会，或不重名的居委会',
        en: 'this committee only: subdistrict/committee, or its name if unique',
      }),
    )
    .option('--type <code>', say({ zh: '只看这个小区类型', en: 'this type of compound only' }))
    .option('--compound <code>', say({ zh: '只看这个小区', en: 'this compound only' }));
}

/** What a new item is given on the command line, beside what it is about. */
export interface TaskOptions {
  readonly deadline?: string;
  readonly responsible?: string;
}

/** The options that say by when an item is to be mended, and by whom. */
export function addTaskOptions(command: Command, { say }: Terminal): Command {
  return command
    .option('--deadline <day>', say({ zh: '整改期限，如 2026-09-30', en: 'the deadline, as 2026-09-30' }))
    .option(
      '--responsible <name>',
      say({ zh: '责任单位，省略时为小区的居委会', en: 'who mends it; the compound’s committee if left out' }),
    );
}

/** The options by which items are chosen. */
export function addFilterOptions(command: Command, terminal: Terminal): Command {
  const { say } = terminal;
  return addPlaceOptions(command, terminal)
    .addOption(
      new Option(
        '--state <state>',
        say({
          zh: `只看这个状态：${RECTIFICATION_STATES.join(', ')}`,
          en: `items at this state only: ${RECTIFICATION_STATES.join(', ')}`,
        }),
      ).argParser(oneOf('--state', RECTIFICATION_STATES)),
    )
    .addOption(
      new Option(
        '--due <due>',
        say({ zh: `只看：${DUES.join(', ')}`, en: `only those that are: ${DUES.join(', ')}` }),
      ).argParser(oneOf('--due', DUES)),
    )
    .addOption(
      new Option(
        '--origin <origin>',
        say({
          zh: `只看这种来源：${RECTIFICATION_ORIGINS.join(', ')}`,
          en: `items that came from: ${RECTIFICATION_ORIGINS.join(', ')}`,
        }),
      ).argParser(oneOf('--origin', RECTIFICATION_ORIGINS)),
    )
    .option('--responsible <name>', say({ zh: '只看这个责任单位', en: 'what this person or body mends' }));
}

/** The filter among the options of a command. */
export function filterOf(options: FilterOptions): ItemFilter {
  const { subdistrict, committee, type, compound, state, due, origin, responsible } = options;
  return { subdistrict, committee, type, compound, state, due, origin, responsible };
}

/** `<workspace>`. */
export function workspaceArgument({ say }: Terminal): readonly [string, string] {
  return ['<workspace>', say({ zh: '工作区文件', en: 'the workspace file' })];
}

/** `<item>`: the number of an item. */
export function itemArgument({ say }: Terminal): readonly [string, string] {
  return ['<item>', say({ zh: '整改项编号，如 C0102-01', en: 'the number of the item, as C0102-01' })];
}
