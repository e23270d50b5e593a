import type { Portrait, PortraitItem } from '../../../shared/action/portrait/portrait.ts';
import { byUrgency, dueOn } from '../../../shared/action/rectification/due.ts';
import { takenOverFrom } from '../../../shared/action/rectification/taken-over.ts';
import { isOpen, stateOf } from '../../../shared/action/rectification/where-it-stands.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import { RECTIFICATION_STATE_NAMES } from '../../../shared/model/records/rectification-item.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type StandingItem, standingItems } from '../rectification/standing-items.ts';

/** What is still to be mended in a compound on a day (YYYY-MM-DD), what is due next first, and how much was mended. */
export function portraitItems(
  { store, year }: Workspace,
  { code }: Compound,
  day: string,
): Pick<Portrait, 'openItems' | 'closedItems'> {
  const items = standingItems(store).filter(({ place }) => place.code === code);
  const open = items
    .filter(({ record }) => isOpen(record.body))
    .sort((a, b) => byUrgency(a.record.body, b.record.body, day));
  return {
    openItems: open.map((item) => shown(item, { day, year })),
    closedItems: items.length - open.length,
  };
}

function shown(
  { record: { id, body }, number }: StandingItem,
  { day, year }: { readonly day: string; readonly year: number },
): PortraitItem {
  const { problem, responsible, deadline } = body;
  const state = RECTIFICATION_STATE_NAMES[stateOf(body)];
  return {
    ...{ id, number, problem, state, responsible, deadline },
    takenOverFrom: takenOverFrom(body, year),
    isOverdue: dueOn(body, day) === 'overdue',
  };
}
