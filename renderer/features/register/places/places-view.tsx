import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegisterPlace } from '../../../../shared/contract/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { CopyTableButton } from '../../../ui/copy-table-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import type { KnownRegister } from '../known-register.ts';
import { compoundsPath } from '../paths.ts';
import { RegisterFrame } from '../register-frame.tsx';
import { WORDS } from '../words.ts';
import { type PlaceLevel, placeColumns } from './place-columns.tsx';

/** Committees or subdistricts with what they count; opening one lists its compounds. */
export function PlacesView({ level, ...known }: KnownRegister & { readonly level: PlaceLevel }) {
  const speaking = useLanguage();
  const { say } = speaking;
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const all = known.places[level];
  const finder = useMemo(() => nameFinder(all, namesOf), [all]);
  const rows = finder.filter(useDeferredValue(typed));
  const columns = useMemo(
    () => placeColumns(level, known.places.types, speaking),
    [level, known.places.types, speaking],
  );
  const order = useRef<readonly RegisterPlace[]>([]);
  const filters = (
    <>
      <SearchField label={say(WORDS.findPlace)} value={typed} onType={setTyped} />
      <CopyTableButton columns={columns} rows={() => order.current} />
    </>
  );
  return (
    <RegisterFrame {...known} filters={filters}>
      {all.length > 0 && (
        <DataTable
          label={say(WORDS[level])}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          onOrder={(shown) => {
            order.current = shown;
          }}
          onOpen={(place) => navigate(pathOf(place))}
          empty={say(WORDS.noPlaceFound)}
        />
      )}
    </RegisterFrame>
  );
}

function namesOf({ subdistrict, committee }: RegisterPlace): readonly (string | null)[] {
  return [committee, subdistrict];
}

function keyOf({ subdistrict, committee }: RegisterPlace): string {
  return committee === null ? subdistrict : `${subdistrict}/${committee}`;
}

function pathOf(place: RegisterPlace): string {
  const { subdistrict, committee } = place;
  return compoundsPath(committee === null ? { subdistrict } : { committee: keyOf(place) });
}
