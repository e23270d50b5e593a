import { closeOut } from '../../../shared/action/rectification/close-out.ts';
import { byUrgency, daysUntil, dueOn } from '../../../shared/action/rectification/due.ts';
import { takenOverFrom } from '../../../shared/action/rectification/taken-over.ts';
import { lastStep, stateOf } from '../../../shared/action/rectification/where-it-stands.ts';
import type { ItemFilter, ItemLine, ItemPage } from '../../../shared/contract/rectification/items.ts';
import { RECTIFICATION_STATES } from '../../../shared/model/records/rectification-item.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { rateText } from '../../../shared/report/rate-text.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { today } from '../today.ts';
import { itemsStanding, itemsWithin } from './filter-items.ts';
import { type StandingItem, standingItems } from './standing-items.ts';

interface ItemQuery {
  readonly filter: ItemFilter;
  readonly offset: number;
  readonly limit: number;
}

/** Part of the items that fit a filter: overdue ones first, then by deadline, closed ones last; and how far all of them are. */
export function listItems(
  { store, year }: Workspace,
  { filter, offset, limit }: ItemQuery,
  context: Pick<UseCaseContext, 'now'>,
): Result<ItemPage> {
  const day = today(context);
  const all = standingItems(store);
  const within = itemsWithin(all, filter);
  const found = itemsStanding(within, filter, day).sort((a, b) =>
    byUrgency(a.record.body, b.record.body, day),
  );
  const bodies = within.map(({ record }) => record.body);
  const { rate, ...counts } = closeOut(bodies, day);
  return ok({
    day,
    all: all.length,
    closeOut: { ...counts, rate: rateText(rate, currentGuideline(store).guideline) },
    states: countStates(within),
    soon: bodies.filter((body) => dueOn(body, day) === 'soon').length,
    total: found.length,
    rows: found.slice(offset, offset + limit).map((item) => lineOf(item, { day, year })),
  });
}

/** When an item is looked at: on which day (YYYY-MM-DD), in the workspace of which year. */
interface Looking {
  readonly day: string;
  readonly year: number;
}

/** An item in short, as it stands then. */
export function lineOf({ record, number, place }: StandingItem, { day, year }: Looking): ItemLine {
  const { id, body } = record;
  const due = dueOn(body, day);
  const isDated = due !== 'closed' && body.deadline !== null;
  return {
    id,
    number,
    code: place.code,
    compound: place.name,
    subdistrict: place.subdistrict,
    committee: place.committee,
    problem: body.problem,
    origin: body.origin.kind,
    takenOverFrom: takenOverFrom(body, year),
    responsible: body.responsible,
    deadline: body.deadline,
    due,
    daysLeft: isDated && body.deadline !== null ? daysUntil(body.deadline, day) : null,
    state: stateOf(body),
    lastOn: lastStep(body).on,
  };
}

function countStates(items: readonly StandingItem[]): ItemPage['states'] {
  const states = items.map(({ record }) => stateOf(record.body));
  const counts = RECTIFICATION_STATES.map((state) => [state, states.filter((one) => one === state).length]);
  return Object.fromEntries(counts) as ItemPage['states'];
}
