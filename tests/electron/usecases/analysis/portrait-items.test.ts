import { expect, test } from 'vitest';
import { writeRecords } from '../../../../electron/store/records.ts';
import { describePortrait } from '../../../../electron/usecases/analysis/describe-portrait.ts';
import type { RectificationItem } from '../../../../shared/model/records/rectification-item.ts';
import { anItem, step } from '../../../shared/action/rectification/an-item.ts';
import { CLOSED } from '../../../shared/report/mending/with-items.ts';
import { valueIn } from '../../../value-in.ts';
import { CONTEXT, markedDistrict } from '../scores-district.ts';

const DEED = { author: '王科员', now: '2026-06-01T00:00:00.000Z' };

test('a portrait tells first what is due next, and of which year it was taken over', async () => {
  const workspace = await markedDistrict();
  const items: readonly Partial<RectificationItem>[] = [
    { problem: '无期限', deadline: null },
    { problem: '年底', deadline: '2026-12-31' },
    { problem: '逾期', deadline: '2026-05-31', steps: [step('registered', '2025-09-01')] },
    { problem: '销号', steps: CLOSED },
    { problem: '秋天', deadline: '2026-09-30' },
  ];
  const about = { level: 'compound', key: 'C2' } as const;
  const changes = items.map((given, place) => ({
    ...{ kind: 'rectification' as const, id: `r${place}`, about },
    body: anItem({ ...given, number: place + 1 }),
  }));
  writeRecords(workspace.store, changes, DEED);
  // The day is 2026-06-01, in a workspace of 2026.
  const { openItems, closedItems } = valueIn(
    describePortrait(workspace, { phase: 'mid', code: 'C2' }, CONTEXT),
  );
  expect(
    openItems.map(({ problem, takenOverFrom, isOverdue }) => [problem, takenOverFrom, isOverdue]),
  ).toEqual([
    ['逾期', 2025, true],
    ['秋天', null, false],
    ['年底', null, false],
    ['无期限', null, false],
  ]);
  expect(closedItems).toBe(1);
});
