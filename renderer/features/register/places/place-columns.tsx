import type { RegisterPlace, RegisterPlaces } from '../../../../shared/contract/register.ts';
import type { Speaking } from '../../../lib/language.ts';
import { Figure } from '../../../ui/figure.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { WORDS } from '../words.ts';

export type PlaceLevel = 'committees' | 'subdistricts';

type Column = TableColumn<RegisterPlace>;

/** What is counted in each place: compounds, households, residents, and compounds by type. */
export function placeColumns(
  level: PlaceLevel,
  types: RegisterPlaces['types'],
  speaking: Speaking,
): Column[] {
  const { say } = speaking;
  const count = (key: string, title: string, value: Column['value']): Column => ({
    key,
    title,
    value,
    align: 'end',
    width: 88,
    render: (place) => <Figure>{grouped(value(place), speaking)}</Figure>,
  });
  return [
    ...nameColumns(level, speaking),
    ...(level === 'subdistricts'
      ? [count('committees', say(WORDS.committeeCount), (place) => place.committees)]
      : []),
    count('compounds', say(WORDS.compoundCount), (place) => place.compounds),
    count('households', say(WORDS.households), (place) => place.households),
    {
      ...count('withoutHouseholds', say(WORDS.withoutHouseholds), (place) => place.withoutHouseholds),
      width: 104,
    },
    count('residents', say(WORDS.residents), (place) => place.residents),
    ...types.map(({ code, name }) => count(`type-${code}`, name, (place) => place.byType[code] ?? 0)),
  ];
}

function nameColumns(level: PlaceLevel, { say }: Speaking): Column[] {
  const subdistrict: Column = {
    key: 'subdistrict',
    title: say(WORDS.subdistrict),
    value: (place) => place.subdistrict,
    width: 128,
    frozen: true,
  };
  if (level === 'subdistricts') return [subdistrict];
  const committee: Column = {
    key: 'committee',
    title: say(WORDS.committee),
    value: (place) => place.committee,
    width: 168,
    frozen: true,
  };
  return [committee, subdistrict];
}

function grouped(value: string | number | null, { language }: Speaking): string | null {
  return value === null ? null : value.toLocaleString(language);
}
