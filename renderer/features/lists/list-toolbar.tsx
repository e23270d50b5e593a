import { Checkbox } from 'antd';
import type { ListAbout, ListPlaces, ShownLists } from '../../../shared/contract/lists.ts';
import { LIST_NAMES, LISTS } from '../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../lib/language.ts';
import { PartSwitch } from '../../ui/part-switch.tsx';
import { PlaceChoice } from './place-choice.tsx';
import type { ChosenPlace } from './use-chosen-place.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly places: ListPlaces;
  readonly shown: ShownLists;
  readonly about: ListAbout;
  readonly chosen: ChosenPlace;
  readonly onlyUnmatched: boolean;
  readonly onOnlyUnmatched: (only: boolean) => void;
}

/** Whose lists, which of them, and whether only needs without an answer are shown. */
export function ListToolbar({ places, shown, about, chosen, onlyUnmatched, onOnlyUnmatched }: Props) {
  const { say } = useLanguage();
  const { list } = chosen;
  return (
    <>
      <PlaceChoice places={places} about={about} onChoose={chosen.choosePlace} />
      <PartSwitch
        label={say(WORDS.list)}
        value={list}
        parts={LISTS.map((one) => ({ path: one, name: `${say(LIST_NAMES[one])} ${shown.place[one]}` }))}
        onChange={(path) => {
          const next = LISTS.find((one) => one === path);
          if (next !== undefined) chosen.chooseList(next);
        }}
      />
      {list === 'needs' && (
        <Checkbox checked={onlyUnmatched} onChange={({ target }) => onOnlyUnmatched(target.checked)}>
          {say(WORDS.onlyUnmatched)} {shown.place.unmatched}
        </Checkbox>
      )}
    </>
  );
}
