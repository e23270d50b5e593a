import { useSearchParams } from 'react-router';
import { type ListAbout, listAboutSchema } from '../../../shared/contract/lists.ts';
import { type List, listSchema } from '../../../shared/model/records/list-item.ts';

/** What the screen shows: whose lists, which of them, which item is open; it stands in the address. */
export function useChosenPlace() {
  const [search, setSearch] = useSearchParams();
  const change = (part: Readonly<Record<string, string | null>>) => {
    const changed = new Map([...search, ...Object.entries(part)]);
    const kept = [...changed].filter((entry): entry is [string, string] => entry[1] !== null);
    setSearch(Object.fromEntries(kept), { replace: true });
  };
  return {
    about: aboutOf(search),
    list: listSchema.catch('needs').parse(search.get('list')),
    item: search.get('item'),
    choosePlace: ({ level, key }: ListAbout) => change({ level, key, item: null }),
    chooseList: (list: List) => change({ list, item: null }),
    openItem: (item: string | null) => change({ item }),
  };
}

export type ChosenPlace = ReturnType<typeof useChosenPlace>;

function aboutOf(search: URLSearchParams): ListAbout | null {
  return listAboutSchema.safeParse({ level: search.get('level'), key: search.get('key') }).data ?? null;
}
