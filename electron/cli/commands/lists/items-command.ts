import type { Command } from 'commander';
import { authorOption, jsonOption } from '../../common-options.ts';
import type { DeedOptions } from '../../do-deed.ts';
import { type ListsPlace, listsPlaceOptions } from '../../lists-place.ts';
import type { Terminal } from '../../terminal.ts';

/** What commands are told that do something to items of the lists. */
export interface ItemsOptions extends ListsPlace, DeedOptions {}

/** Gives a command its workspace, its items, and the options by which items are found. */
export function addItems(command: Command, terminal: Terminal, items: '<item...>' | '<need>'): Command {
  const { say } = terminal;
  const words = {
    zh: '条目：lists 列出的序号（如 1-5,8，须同时给出 --committee 或 --type；修改后序号会变），或 --json 给出的 id',
    en: 'items: numbers as lists prints them, such as 1-5,8 (with --committee or --type; they shift with changes), or ids as --json gives them',
  };
  command
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument(items, say(words));
  for (const option of listsPlaceOptions(terminal)) command.addOption(option);
  return command.addOption(jsonOption(terminal)).addOption(authorOption(terminal));
}
