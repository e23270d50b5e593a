import type { Guideline } from '../../../model/guideline.ts';
import type { ListItem } from '../../../model/records/list-item.ts';
import { sourceWording } from '../source-wording.ts';

/** Where an item comes from, as its cell in a workbook says it; empty where nobody said. */
export function originText(
  { sources }: Pick<ListItem, 'sources'>,
  guideline: Pick<Guideline, 'questions' | 'rounding'>,
): string {
  return sources
    .filter((source) => source.kind !== 'hand' || source.words !== '')
    .map((source) => sourceWording(source, guideline).zh)
    .join('；');
}
