import { Drawer } from 'antd';
import type { ListAbout, ListItemView, ShownLists } from '../../../../shared/contract/lists.ts';
import type { List } from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';
import { ItemDrift } from './item-drift.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemHistory } from './item-history.tsx';

interface Props {
  readonly shown: ShownLists;
  readonly about: ListAbout;
  readonly list: List;
  /** Null where none is open, or a new one is being written. */
  readonly item: ListItemView | null;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** The panel beside the lists: an item with its answer and its history, or the form of a new one. */
export function ItemDrawer({ shown, about, list, item, isNew, onClose }: Props) {
  const { say } = useLanguage();
  return (
    <Drawer
      title={say(isNew ? WORDS.newItem : WORDS.item)}
      open={isNew || item !== null}
      onClose={onClose}
      size={480}
      destroyOnHidden
    >
      {(isNew || item !== null) && (
        <div className={styles.form} key={item === null ? 'new' : `${item.id}/${item.version}`}>
          {item !== null && <ItemDrift item={item} />}
          <ItemForm shown={shown} about={about} list={list} item={item} onClose={onClose} />
          {item !== null && <ItemHistory id={item.id} />}
        </div>
      )}
    </Drawer>
  );
}
