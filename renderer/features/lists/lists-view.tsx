import { useState } from 'react';
import type { ListAbout, ListPlaces, ShownLists } from '../../../shared/contract/lists.ts';
import { useLanguage } from '../../lib/language.ts';
import { Screen } from '../../ui/screen.tsx';
import { CandidatesDrawer } from './candidates/candidates-drawer.tsx';
import { CommonNotice } from './common-notice.tsx';
import { ItemDrawer } from './item/item-drawer.tsx';
import { ItemTable } from './item-table.tsx';
import { ListActions } from './list-actions.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import styles from './lists.module.css';
import { ShortSampleNotice } from './short-sample-notice.tsx';
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
  const panels = usePanels();
  const { list } = chosen;
  const isFiltered = onlyUnmatched && list === 'needs';
  const items = shown.items.filter((item) => item.list === list && (!isFiltered || item.isUnmatched));
  return (
    <Screen
      title={say(WORDS.title)}
      aside={<Size shown={shown} />}
      actions={
        <ListActions
          shown={shown}
          about={about}
          onCandidates={panels.openCandidates}
          onAdd={panels.openNew}
        />
      }
      toolbar={
        <ListToolbar
          {...{ places, shown, about, chosen }}
          onlyUnmatched={onlyUnmatched}
          onOnlyUnmatched={setOnlyUnmatched}
        />
      }
    >
      <div className={styles.lists}>
        <CommonNotice shown={shown} about={about} />
        {list === 'needs' && <ShortSampleNotice shown={shown} />}
        <ItemTable
          key={`${about.level}/${about.key}/${list}`}
          list={list}
          items={items}
          isFiltered={isFiltered}
          openId={chosen.item}
          onOpen={chosen.openItem}
        />
      </div>
      <Panels {...{ shown, about, chosen, panels }} />
    </Screen>
  );
}

/** What lies beside the lists: an item is open by its address, a new one and the candidates by hand. */
function usePanels() {
  const [open, setOpen] = useState<'candidates' | 'new' | null>(null);
  return {
    open,
    openCandidates: () => setOpen('candidates'),
    openNew: () => setOpen('new'),
    close: () => setOpen(null),
  };
}

type PanelProps = Omit<Props, 'places'> & { readonly panels: ReturnType<typeof usePanels> };

function Panels({ shown, about, chosen, panels }: PanelProps) {
  const isNew = panels.open === 'new';
  return (
    <>
      <ItemDrawer
        shown={shown}
        about={about}
        list={chosen.list}
        item={isNew ? null : (shown.items.find(({ id }) => id === chosen.item) ?? null)}
        isNew={isNew}
        onClose={() => (isNew ? panels.close() : chosen.openItem(null))}
      />
      <CandidatesDrawer
        about={about}
        shown={shown}
        isOpen={panels.open === 'candidates'}
        onClose={panels.close}
      />
    </>
  );
}

function Size({ shown: { place } }: Pick<Props, 'shown'>) {
  const { say } = useLanguage();
  return say(
    place.about.level === 'type'
      ? { zh: `${place.name}共性清单`, en: `common lists of ${place.name}` }
      : {
          zh: `${place.subdistrict}${place.name}个性清单，${place.compounds} 个小区`,
          en: `individual lists of ${place.subdistrict} ${place.name}, ${place.compounds} compounds`,
        },
  );
}
