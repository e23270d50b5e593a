import { Checkbox } from 'antd';
import { useState } from 'react';
import type { ListAbout, ListPlaces, ShownLists } from '../../../shared/contract/lists.ts';
import { LIST_NAMES, LISTS } from '../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../lib/language.ts';
import { PartSwitch } from '../../ui/part-switch.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CandidatesDrawer } from './candidates/candidates-drawer.tsx';
import { CommonNotice } from './common-notice.tsx';
import { ItemDrawer } from './item/item-drawer.tsx';
import { ItemTable } from './item-table.tsx';
import { ListActions } from './list-actions.tsx';
import styles from './lists.module.css';
import { PlaceChoice } from './place-choice.tsx';
import type { ChosenPlace } from './use-chosen-place.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly places: ListPlaces;
  readonly shown: ShownLists;
  readonly about: ListAbout;
  readonly chosen: ChosenPlace;
}

/** The lists of one place: what stands on each, what can be done with them, an item or the candidates beside them. */
export function ListsView({ places, shown, about, chosen }: Props) {
  const { say } = useLanguage();
  const [onlyUnmatched, setOnlyUnmatched] = useState(false);
  const [showsCandidates, showCandidates] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { list } = chosen;
  const isFiltered = onlyUnmatched && list === 'needs';
  const items = shown.items.filter((item) => item.list === list && (!isFiltered || item.isUnmatched));
  const close = () => {
    setAdding(false);
    chosen.openItem(null);
  };
  return (
    <Screen
      title={say(WORDS.title)}
      aside={<Size shown={shown} />}
      actions={
        <ListActions
          shown={shown}
          about={about}
          onCandidates={() => showCandidates(true)}
          onAdd={() => setAdding(true)}
        />
      }
      toolbar={
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
            <Checkbox checked={onlyUnmatched} onChange={({ target }) => setOnlyUnmatched(target.checked)}>
              {say(WORDS.onlyUnmatched)} {shown.place.unmatched}
            </Checkbox>
          )}
        </>
      }
    >
      <div className={styles.lists}>
        <CommonNotice shown={shown} about={about} />
        <ItemTable
          key={`${about.level}/${about.key}/${list}`}
          list={list}
          items={items}
          isFiltered={isFiltered}
          openId={chosen.item}
          onOpen={chosen.openItem}
        />
      </div>
      <ItemDrawer
        shown={shown}
        about={about}
        list={list}
        item={isAdding ? null : (shown.items.find(({ id }) => id === chosen.item) ?? null)}
        isNew={isAdding}
        onClose={close}
      />
      <CandidatesDrawer
        about={about}
        name={shown.place.name}
        isOpen={showsCandidates}
        onClose={() => showCandidates(false)}
      />
    </Screen>
  );
}

function Size({ shown: { place } }: Pick<Props, 'shown'>) {
  const { say } = useLanguage();
  return say(
    place.about.level === 'type'
      ? { zh: `${place.name}共性清单`, en: `common lists of ${place.name}` }
      : {
          zh: `${place.subdistrict}${place.name}，${place.compounds} 个小区`,
          en: `${place.subdistrict} ${place.name}, ${place.compounds} compounds`,
        },
  );
}
