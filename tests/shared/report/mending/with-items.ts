import type { StoredRecord } from '../../../../shared/model/records/record.ts';
import type { RectificationItem } from '../../../../shared/model/records/rectification-item.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { anItem, step } from '../../action/rectification/an-item.ts';

/** The steps of an item that was closed on the 20th of September. */
export const CLOSED = [
  step('registered', '2026-07-10', { text: '' }),
  step('analysed', '2026-07-20'),
  step('answered', '2026-08-20'),
  step('reviewed', '2026-09-10', { evidence: '复查照片' }),
  step('closed', '2026-09-20'),
];

/** An item that came from what fell short at mid-year. */
export function shortfallItem(
  leaf: string,
  fraction: number,
  given: Partial<RectificationItem> = {},
): RectificationItem {
  const origin = {
    ...{ kind: 'shortfall' as const, year: 2026, phase: 'mid' as const, leaf, fraction },
    ...{ recoverable: 2, run: 'd1' },
  };
  return anItem({ problem: `指标${leaf}得分率低`, origin, ...given });
}

/** The same input with items of compounds, by code; each gets the next number of its compound. */
export function withItems(
  input: ReportInput,
  items: Readonly<Record<string, readonly RectificationItem[]>>,
): ReportInput {
  const rectification = Object.entries(items).flatMap(([code, own]) =>
    own.map(
      (body, place): StoredRecord<'rectification'> => ({
        ...{ id: `${code}/${place}`, version: 1, author: '王科员', at: '2026-07-10T00:00:00Z' },
        ...{ about: { level: 'compound', key: code }, body: { ...body, number: place + 1 } },
      }),
    ),
  );
  return { ...input, records: { ...input.records, rectification } };
}
