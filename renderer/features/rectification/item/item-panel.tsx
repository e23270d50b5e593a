import { Button, Drawer } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useKeys } from '../../../lib/use-keys.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { ShownItems } from '../list/use-items.ts';
import styles from '../rectification.module.css';
import type { FilterInUse } from '../use-item-filter.ts';
import { WORDS } from '../words.ts';
import { ItemDetailsView } from './item-details.tsx';

interface Props {
  readonly items: ShownItems;
  readonly using: FilterInUse;
}

/** The panel beside the list: the item that is open. */
export function ItemPanel({ items, using: { open, setOpen } }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('rectification.item', open === null ? null : { id: open });
  const close = () => setOpen(null);
  return (
    <Drawer
      title={value?.number ?? say(WORDS.items)}
      open={open !== null}
      onClose={close}
      mask={false}
      size={520}
      rootClassName={styles.panel ?? ''}
      destroyOnHidden
      extra={open !== null && <Steps items={items} open={open} setOpen={setOpen} />}
    >
      {problems.length > 0 && <ProblemList problems={problems} />}
      {value === null && problems.length === 0 && <Loading />}
      {value !== null && <ItemDetailsView key={value.id} item={value} onRemoved={close} />}
    </Drawer>
  );
}

interface StepsProps {
  readonly items: ShownItems;
  readonly open: string;
  readonly setOpen: (id: string) => void;
}

function Steps({ items, open, setOpen }: StepsProps) {
  const { say } = useLanguage();
  const go = (by: 1 | -1) => {
    const next = items.rowAt(placeOf(items, open) + by);
    if (next !== null) setOpen(next.id);
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
  return (
    <>
      <Button type="text" onClick={() => go(-1)}>
        {say(WORDS.previous)}
      </Button>
      <Button type="text" onClick={() => go(1)}>
        {say(WORDS.next)}
      </Button>
    </>
  );
}

/** Where the open item stands among the rows that are known; -1 where it is not among them. */
function placeOf({ total, rowAt }: ShownItems, open: string): number {
  for (let place = 0; place < (total ?? 0); place++) {
    const row = rowAt(place);
    if (row !== null && (row.id === open || row.number === open)) return place;
  }
  return -1;
}
