import type { ListItem } from '../../../model/records/list-item.ts';

/** The services or resources that meet a need, as its cell in a workbook names them; empty for none. */
export function answerText(
  ids: readonly string[],
  known: ReadonlyMap<string, { readonly body: Pick<ListItem, 'text'> }>,
): string {
  return ids.flatMap((one) => known.get(one)?.body.text ?? []).join('；');
}
