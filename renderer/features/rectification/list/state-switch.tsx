import type { ItemPage } from '../../../../shared/contract/rectification/items.ts';
import {
  RECTIFICATION_STATE_NAMES,
  RECTIFICATION_STATES,
} from '../../../../shared/model/records/rectification-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { PartSwitch } from '../../../ui/part-switch.tsx';
import styles from '../rectification.module.css';
import type { FilterInUse } from '../use-item-filter.ts';
import { WORDS } from '../words.ts';

interface Props {
  readonly page: ItemPage | null;
  readonly using: FilterInUse;
}

const DUES = ['overdue', 'soon'] as const;

/** How many items are overdue, soon due, and at each state; each leads to those. */
export function StateSwitch({ page, using: { filter, change } }: Props) {
  const { say, language } = useLanguage();
  const counted = (name: string, count: number | undefined) =>
    count === undefined ? name : `${name} ${count.toLocaleString(language)}`;
  const parts = [
    { path: ALL, name: counted(say(WORDS.all), page?.closeOut.items) },
    { path: 'overdue', name: counted(say(WORDS.overdue), page?.closeOut.overdue) },
    { path: 'soon', name: counted(say(WORDS.soon), page?.soon) },
    ...RECTIFICATION_STATES.map((state) => ({
      path: state,
      name: counted(say(RECTIFICATION_STATE_NAMES[state]), page?.states[state]),
    })),
  ];
  return (
    <div className={styles.states}>
      <PartSwitch
        label={say(WORDS.state)}
        value={filter.due ?? filter.state ?? ALL}
        parts={parts}
        onChange={(chosen) =>
          change({
            due: DUES.find((due) => due === chosen) ?? null,
            state: RECTIFICATION_STATES.find((state) => state === chosen) ?? null,
          })
        }
      />
    </div>
  );
}

const ALL = 'all';
