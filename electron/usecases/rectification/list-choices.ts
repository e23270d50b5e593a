import type { ItemChoices } from '../../../shared/contract/rectification/items.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type StandingItem, standingItems } from './standing-items.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly items: number;
}

/** What items can be filtered by, each with how many it has, in the order of their names; types in the guideline's. */
export function listChoices({ store }: Workspace): Result<ItemChoices> {
  const items = standingItems(store);
  const { types } = currentGuideline(store).guideline;
  const byType = new Map(choices(items, ({ place }) => place.type).map((choice) => [choice.value, choice]));
  const byCommittee = new Map(items.map(({ place }) => [place.committeeKey, place]));
  return ok({
    subdistricts: choices(items, ({ place }) => place.subdistrict),
    committees: choices(items, ({ place }) => place.committeeKey).map((choice) => ({
      ...choice,
      label: byCommittee.get(choice.value)?.committee ?? choice.label,
      subdistrict: byCommittee.get(choice.value)?.subdistrict ?? '',
    })),
    types: types.flatMap(({ code, name }) => {
      const choice = byType.get(code);
      return choice === undefined ? [] : [{ ...choice, label: name }];
    }),
    responsibles: choices(items, ({ record }) => record.body.responsible),
  });
}

function choices(items: readonly StandingItem[], valueIn: (item: StandingItem) => string): Choice[] {
  const groups = Map.groupBy(items, valueIn);
  groups.delete('');
  return [...groups]
    .map(([value, { length }]) => ({ value, label: value, items: length }))
    .sort((a, b) => a.value.localeCompare(b.value, 'zh'));
}
