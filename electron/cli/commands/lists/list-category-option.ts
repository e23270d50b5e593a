import { Option } from 'commander';
import { categoryCalled } from '../../../../shared/action/lists/workbook/category-called.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { LIST_CATEGORIES, LIST_CATEGORY_NAMES, LISTS } from '../../../../shared/model/records/list-item.ts';
import { choiceFacts } from '../../../../shared/problems/choice-facts.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import type { Terminal } from '../../terminal.ts';
import { UsageFault } from '../../usage-fault.ts';

/** `--category`: one of all three lists, by name or code; any other word is a usage fault that names them. */
export function listCategoryOption({ say }: Terminal, { zh, en }: Wording): Option {
  const all = LISTS.flatMap((list) => LIST_CATEGORIES[list]);
  const choices = choiceFacts(all.map((code) => ({ zh: LIST_CATEGORY_NAMES[code].zh, en: code })));
  const words = say({ zh: `${zh}：${choices.choices}`, en: `${en}: ${choices.choicesInEnglish}` });
  return new Option('--category <name>', words).argParser((given: string) => {
    const [category] = LISTS.flatMap((list) => categoryCalled(given, list) ?? []);
    if (category !== undefined) return category;
    throw new UsageFault(problem('command-not-a-choice', { option: '--category', given, ...choices }));
  });
}
