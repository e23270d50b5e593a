import { LIST_NAMES, type ListItem, stateName, statesOf } from '../../../shared/model/records/list-item.ts';
import { choiceFacts } from '../../../shared/problems/choice-facts.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';

/** That the list of an item does not know a state; names the states that it knows, with their codes. */
export function noSuchState({ list, text }: Pick<ListItem, 'list' | 'text'>): Problem {
  const states = statesOf(list).map((state) => {
    const { zh, en } = stateName(list, state);
    return { zh: `${zh}（${state}）`, en: `${state} (${en})` };
  });
  const { zh, en } = LIST_NAMES[list];
  return problem('lists-no-such-state', { text, list: zh, listInEnglish: en, ...choiceFacts(states) });
}
