import type { Guideline } from '../../../model/guideline.ts';
import type { ListItem } from '../../../model/records/list-item.ts';
import { type ListSource, peopleAsking } from '../../../model/records/list-source.ts';
import { originText } from './origin-text.ts';
import type { ListRow } from './read-list-row.ts';

/**
 * What an item says once a row was taken over. Columns that are not there and empty cells leave what stands; what evidence
 * gave (its sources, how many asked) is no row's to change.
 *
 * @param before the item as it stands; null for a new one, which is confirmed unless the row says otherwise
 */
export function mergedItem(row: ListRow, before: ListItem | null, guideline: Guideline): ListItem {
  const isCounted = before !== null && peopleAsking(before.sources) !== null;
  const stands = before?.asked ?? null;
  return {
    list: row.list,
    category: row.category,
    text: row.text,
    note: row.note || (before?.note ?? ''),
    sources: sourcesOf(row, before, guideline),
    asked: isCounted || row.asked === undefined ? stands : row.asked,
    state: row.state ?? before?.state ?? 'confirmed',
    commons: before?.commons ?? [],
    compounds: [...(row.compounds ?? before?.compounds ?? [])],
    answer: {
      services: before?.answer.services ?? [],
      resources: before?.answer.resources ?? [],
      action: row.action || (before?.answer.action ?? ''),
    },
  };
}

/** Whether the row gives another number than evidence does: it is not taken, which a person is told. */
export function contradictsEvidence({ asked }: ListRow, before: ListItem | null): boolean {
  if (asked === undefined || before === null) return false;
  return peopleAsking(before.sources) !== null && asked !== before.asked;
}

function sourcesOf({ origin = '' }: ListRow, before: ListItem | null, guideline: Guideline): ListSource[] {
  if (before === null) return [{ kind: 'hand', words: origin }];
  if (origin === '' || origin === originText(before, guideline)) return before.sources;
  return [...before.sources.filter(({ kind }) => kind !== 'hand'), { kind: 'hand', words: origin }];
}
