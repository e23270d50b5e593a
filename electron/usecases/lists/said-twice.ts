import { textKey } from '../../../shared/action/lists/text-key.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import type { ListRecord, StandingLists } from './remembered-lists.ts';

type Item = Pick<ListRecord, 'id' | 'about' | 'body'>;

/**
 * What speaks against writing items: a list says a thing once. An item that says on its list what it said before is not judged,
 * so that a list with doubles can be mended.
 *
 * @param written all that is written at once
 */
export function saidTwice(lists: StandingLists, written: readonly Item[]): Problem[] {
  const anew = written.filter(({ id, body }) => {
    const before = lists.byId.get(id);
    return before === undefined || textKey(before.body) !== textKey(body);
  });
  return anew.flatMap((item) => {
    const { text } = item.body;
    return saysAnother(lists, written, item) ? [problem('lists-said-already', { text })] : [];
  });
}

function saysAnother(lists: StandingLists, written: readonly Item[], { id, about, body }: Item): boolean {
  const ids = new Set(written.map((one) => one.id));
  const others = [
    ...lists.of(about).filter((one) => !ids.has(one.id)),
    ...written.filter(
      (one) => one.id !== id && one.about.level === about.level && one.about.key === about.key,
    ),
  ];
  return others.some((one) => textKey(one.body) === textKey(body));
}
